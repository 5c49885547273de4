import { session } from "../shell/session";
import { useStore } from "../shell/store";
import { t } from "../words";
import { reviewer } from "./decisions";

/** Who decides; remembered in this browser. */
export function Reviewer() {
  const name = useStore(reviewer);
  const who = useStore(session);
  if (who?.name) return null; // the key says it
  return (
    <input
      class="reviewer"
      autocomplete="name"
      maxLength={200}
      aria-label={t("review.name")}
      placeholder={t("review.name")}
      title={t("review.name.why")}
      value={name}
      onInput={(event) => reviewer.set(event.currentTarget.value)}
    />
  );
}
