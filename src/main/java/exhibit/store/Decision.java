package exhibit.store;

import exhibit.ReviewState;
import exhibit.review.Claim;

/**
 * What a person decides on a record.
 *
 * @param status {@link ReviewState#NONE} withdraws what was decided
 * @param by who, or {@code null}
 * @param note why, or {@code null}
 * @param claim the record as it should be, where {@code status} is {@link ReviewState#EDITED}; else {@code null}
 */
public record Decision(ReviewState status, String by, String note, Claim claim) {}
