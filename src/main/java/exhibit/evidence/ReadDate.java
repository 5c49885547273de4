package exhibit.evidence;

import exhibit.EvidenceRecord.EventDate;
import exhibit.Span;

/**
 * A date found in a sentence.
 *
 * @param date as it goes into a record
 * @param names whether it only names a thing: "the Act of 1974", "a 2023 report"
 * @param reason how it was counted, for a person; {@code null} where the words say all
 */
record ReadDate(EventDate date, boolean names, String reason) {
    Span span() {
        return new Span(date.start(), date.end());
    }

    boolean isResolved() {
        return date.from() != null || date.to() != null;
    }
}
