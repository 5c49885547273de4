package exhibit.lexicon;

import java.util.List;

/**
 * A list of companies or goods that somebody watches: a match with it is a suggestion to look closer.
 *
 * @param name such as {@code ofac-sdn}
 * @param date of the list, {@code YYYY-MM-DD} or {@code YYYY-MM}
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param of what it lists
 * @param rows in the order of the file
 */
public record WatchList(String name, String date, String sha256, Of of, List<Row> rows) {
    /** What a list lists. */
    public enum Of {
        /** Companies and other organisations, matched by name. */
        COMPANIES,
        /** Goods, matched by Harmonized System code. */
        GOODS
    }

    /**
     * One entry.
     *
     * @param id the list's own key, or the name where it has none; of goods the Harmonized System code
     * @param name as the list writes it
     * @param aliases other names; may be empty
     * @param countries ISO 3166-1 alpha-2 codes; empty where the list does not say
     * @param programmes why it is on the list, in the list's words; may be empty
     */
    public record Row(String id, String name, List<String> aliases, List<String> countries, List<String> programmes) {
        public Row {
            aliases = List.copyOf(aliases);
            countries = List.copyOf(countries);
            programmes = List.copyOf(programmes);
        }
    }

    public WatchList {
        rows = List.copyOf(rows);
    }
}
