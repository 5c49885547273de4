import type { Review } from "../api/types";
import { moment, named, t } from "../words";

/** What was decided on a record. */
export function Verdict({ review }: { review: Review }) {
  const who = review.by ? t("review.by", { name: review.by, when: moment(review.at) }) : moment(review.at);
  return (
    <span class={`verdict ${review.status.toLowerCase()}`} title={review.note ? `${who}: ${review.note}` : who}>
      <span aria-hidden="true">{SIGN[review.status]}</span> {named("review", review.status)}
    </span>
  );
}

const SIGN: Record<string, string> = { ACCEPTED: "✓", REJECTED: "✕", EDITED: "✎" };
