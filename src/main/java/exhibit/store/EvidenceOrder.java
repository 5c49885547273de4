package exhibit.store;

import java.util.Arrays;
import java.util.Optional;

/** In which order records are given; of equals the one kept first comes first, or last in a descending order. */
public enum EvidenceOrder {
    /** As they were kept, the oldest first. */
    KEPT("kept", "id", false),
    /** The newest kept first. */
    KEPT_LAST("-kept", "id", true),
    /** By the first day that is known of the act; those without a date first. */
    DATE("date", "day", false),
    /** The latest act first; those without a date last. */
    DATE_LAST("-date", "day", true),
    /** The least sure first. */
    CONFIDENCE("confidence", "confidence", false),
    /** The surest first. */
    CONFIDENCE_LAST("-confidence", "confidence", true);

    private final String wireName;
    private final String column;
    private final boolean descending;

    EvidenceOrder(String wireName, String column, boolean descending) {
        this.wireName = wireName;
        this.column = column;
        this.descending = descending;
    }

    /** The name in requests. */
    public String wireName() {
        return wireName;
    }

    /** The order of a name. */
    public static Optional<EvidenceOrder> of(String wireName) {
        return Arrays.stream(values())
                .filter(order -> order.wireName.equals(wireName))
                .findFirst();
    }

    boolean isByConfidence() {
        return this == CONFIDENCE || this == CONFIDENCE_LAST;
    }

    /** Whether rows come by their id alone, as every index of them has them. */
    boolean isAsKept() {
        return column.equals("id");
    }

    /** What rows are sorted by, beside their id, as SQL. */
    String place() {
        return "evidence." + column;
    }

    /**
     * The order as SQL.
     *
     * @param place column of what rows are sorted by
     * @param id column of their id
     */
    String sql(String place, String id) {
        String way = descending ? " DESC" : "";
        return " ORDER BY " + (isAsKept() ? "" : place + way + ", ") + id + way;
    }

    /** What comes after a place, by the parameters {@code afterId} and, where not as kept, {@code after}. */
    String after(String id) {
        String way = descending ? " < " : " > ";
        return isAsKept() ? id + way + ":afterId" : "(" + place() + ", " + id + ")" + way + "(:after, :afterId)";
    }

    /** The same place as a value to compare with; of a cursor. */
    Object place(String written) {
        return isByConfidence() ? (Object) Double.valueOf(written) : written;
    }
}
