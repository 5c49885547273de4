import type { EvidenceRecord } from "../api/types";
import { t } from "../words";
import type { Act } from "./useReview";

type Props = { record: EvidenceRecord; onAct: (what: Act) => void; onEdit: () => void };

/** What can be decided on the chosen record; each has a key. */
export function Decide({ record, onAct, onEdit }: Props) {
  return (
    <div class="decide" role="group" aria-label={t("review.title")}>
      <Choice
        key="a"
        letter="a"
        words={t("review.accept")}
        isOn={record.review?.status === "ACCEPTED"}
        onClick={() => onAct("accept")}
      />
      <Choice
        key="r"
        letter="r"
        words={t("review.reject")}
        isOn={record.review?.status === "REJECTED"}
        onClick={() => onAct("reject")}
      />
      <Choice key="e" letter="e" words={t("review.edit")} isOn={record.review?.status === "EDITED"} onClick={onEdit} />
      {record.review && <Choice key="u" letter="u" words={t("review.undo")} onClick={() => onAct("undo")} />}
    </div>
  );
}

function Choice({ letter, words, isOn, onClick }: { letter: string; words: string; isOn?: boolean; onClick: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-label={words}
      aria-keyshortcuts={letter}
      onClick={(event) => {
        event.stopPropagation(); // the card is chosen already
        onClick();
      }}
    >
      {words} <kbd>{letter}</kbd>
    </button>
  );
}
