import type { Result, Warning } from "../api/types";
import { named, t } from "../words";

/** What was not read, by page: where the eye is, not only in a list. */
export function unreadNotes(result: Result): Map<number, string> {
  const notes = new Map<number, string>();
  for (const skipped of result.coverage.skipped) {
    if (skipped.reason !== "furniture" && skipped.start === skipped.end) {
      notes.set(skipped.page, t("unread.page", { reason: named("skipped", skipped.reason) }));
    }
  }
  return notes;
}

/** Warnings in words, and how much of the text was analysed. */
export function Unread({ result }: { result: Result }) {
  const { characters, skipped } = result.coverage;
  const left = skipped.filter((one) => one.reason !== "furniture");
  if (!result.warnings.length && !left.length) return null;
  const summary = result.warnings[0] ? words(result.warnings[0]) : t("unread.some", { n: left.length });
  return (
    <details class="unread">
      <summary>
        <strong>{t("unread.title")}</strong> {summary}
        {result.warnings.length > 1 && <span class="soft"> {t("unread.more", { n: result.warnings.length - 1 })}</span>}
      </summary>
      <ul>
        {result.warnings.map((warning, index) => (
          <li key={index}>{words(warning)}</li>
        ))}
        {left.slice(0, 100).map((one, index) => (
          <li key={`s${index}`}>
            {t("unread.skipped", {
              page: one.page,
              reason: named("skipped", one.reason),
              percent: characters ? Math.round(((one.end - one.start) / characters) * 100) : 0,
            })}
          </li>
        ))}
      </ul>
    </details>
  );
}

function words(warning: Warning): string {
  return warning.page ? t("unread.at", { page: warning.page, detail: warning.detail }) : warning.detail;
}
