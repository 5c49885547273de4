import { useEffect, useRef } from "preact/hooks";
import type { EvidenceRecord } from "../api/types";
import { Slots } from "../evidence/Slots";
import { named, t } from "../words";
import type { Decision } from "./decisions";
import { Verdict } from "./Verdict";

type Props = {
  decision: Decision;
  record: EvidenceRecord;
  theirs: EvidenceRecord | null;
  onSettle: (mine: boolean) => void;
};

/** Two persons decided on one record: both versions, side by side. */
export function ConflictDialog({ decision, record, theirs, onSettle }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const mine = decision.record ? { ...record, ...decision.record } : record;
  return (
    <dialog ref={dialog} class="conflict" aria-labelledby="conflict-title" onCancel={() => onSettle(false)}>
      <h2 id="conflict-title">{t("conflict.title")}</h2>
      <div class="versions">
        <section aria-label={t("conflict.theirs")}>
          <h3>{t("conflict.theirs")}</h3>
          {theirs ? (
            <>
              {theirs.review && <Verdict review={theirs.review} />}
              <p class="type">{named("type", theirs.type)}</p>
              <Slots record={theirs} />
            </>
          ) : (
            <p>{t("conflict.gone")}</p>
          )}
        </section>
        <section aria-label={t("conflict.mine")}>
          <h3>{t("conflict.mine")}</h3>
          <span class={`verdict ${decision.status.toLowerCase()}`}>{named("review", decision.status)}</span>
          <p class="type">{named("type", mine.type)}</p>
          <Slots record={mine} />
        </section>
      </div>
      <div class="ends">
        <button type="button" onClick={() => onSettle(true)}>
          {t("conflict.keep-mine")}
        </button>
        <button type="button" class="main" ref={(button) => button?.focus()} onClick={() => onSettle(false)}>
          {t("conflict.keep-theirs")}
        </button>
      </div>
    </dialog>
  );
}
