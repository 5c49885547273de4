import { useEffect, useState } from "preact/hooks";
import type { EvidenceRecord } from "../api/types";
import { number, t } from "../words";
import { SURE, sure } from "./codes";

/** How sure a record is, in words, and on demand why. */
export function Why({ record, isSelected }: { record: EvidenceRecord; isSelected: boolean }) {
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    if (!isSelected) return;
    const toggle = (event: KeyboardEvent) => {
      const typing = (event.target as Element).closest("input, textarea, select");
      if (event.key === "w" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) setOpen((now) => !now);
    };
    addEventListener("keydown", toggle);
    return () => removeEventListener("keydown", toggle);
  }, [isSelected]);
  const level = sure(record.confidence);
  const filled = SURE.length - SURE.indexOf(level);
  return (
    <details class="why" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="dots" aria-hidden="true">
          {"●".repeat(filled)}
          {"○".repeat(SURE.length - filled)}
        </span>
        {t(record.review?.status === "EDITED" ? "sure.person" : `sure.${level}`)}
        <span class="soft">{t("card.why")}</span>
      </summary>
      {record.review?.status !== "EDITED" && (
        <p class="soft">{t("card.probability", { percent: number(Math.round(record.confidence * 100)) })}</p>
      )}
      <ul>
        {record.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
