package exhibit.review;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Review;
import exhibit.OffsetMap;
import exhibit.ReviewState;

/**
 * One decision on one record. Decisions are only added to; the newest counts.
 *
 * @param record id of the record
 * @param revision how many decisions there are on the record with this one, from 1
 * @param status what was decided; {@link ReviewState#NONE} withdraws all before
 * @param by who decided, or {@code null}
 * @param at ISO 8601, UTC
 * @param note why, or {@code null}
 * @param seen the record as the analysis had it, or {@code null} where a person added it
 * @param claim the record as a person has it, in UTF-16 units, or {@code null} where it stands as the analysis has it
 */
public record Verdict(
        String record,
        int revision,
        ReviewState status,
        String by,
        String at,
        String note,
        EvidenceRecord seen,
        EvidenceRecord claim) {
    /** Whether anything is decided. */
    public boolean stands() {
        return status != ReviewState.NONE;
    }

    /** The same with every position moved. */
    public Verdict withOffsets(OffsetMap map) {
        return new Verdict(
                record,
                revision,
                status,
                by,
                at,
                note,
                seen == null ? null : seen.withOffsets(map),
                claim == null ? null : claim.withOffsets(map));
    }

    /** As records show it; {@code null} where nothing is decided. */
    public Review review() {
        return stands() ? new Review(status, by, at, revision, note) : null;
    }
}
