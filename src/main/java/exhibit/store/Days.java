package exhibit.store;

import exhibit.EvidenceRecord.EventDate;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * When a claim was, as columns that compare as text.
 *
 * @param first ISO 8601; empty where open or unknown
 * @param last ISO 8601; {@link #NEVER} where open, empty where unknown
 */
record Days(String first, String last) {
    /** Later than any day. */
    static final String NEVER = "9999-12-31";

    private static final Days UNKNOWN = new Days("", "");
    private static final int MOST_YEARS = 100;

    static Days of(EventDate date) {
        if (date == null || date.from() == null && date.to() == null) {
            return UNKNOWN;
        }
        return new Days(date.from() == null ? "" : date.from(), date.to() == null ? NEVER : date.to());
    }

    /** By which records are sorted: the first day that is known. */
    String sorting() {
        return first.isEmpty() && !last.isEmpty() ? last : first;
    }

    /** The year of what is known, or every year from the first to the last; a range that is open or very long has also the tag for that. */
    Set<String> tags() {
        Set<String> tags = new LinkedHashSet<>();
        if (last.isEmpty()) {
            return tags;
        }
        int end = year(last.equals(NEVER) ? first : last);
        int begin = first.isEmpty() ? end : year(first);
        if (first.isEmpty() || last.equals(NEVER) || end - begin > MOST_YEARS) {
            tags.add(Tag.OPEN_DATE);
        }
        for (int year = begin; year <= Math.min(end, begin + MOST_YEARS); year++) {
            tags.add(Tag.year(year));
        }
        return tags;
    }

    private static int year(String day) {
        return Integer.parseInt(day.substring(0, day.indexOf('-')));
    }
}
