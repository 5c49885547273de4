package exhibit.lexicon;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of companies, listed or sanctioned, by the core of their names. Immutable. */
public final class CompanyLists {
    private final Map<String, List<Listed>> byCore = new HashMap<>();

    /**
     * A row of a list.
     *
     * @param list the list's name
     * @param id the row's key in it
     * @param name as the list writes it
     * @param core the name without legal form, in lower case
     * @param sure whether the core by itself names the company
     * @param note why it is listed: ticker or sanctions programmes
     */
    public record Listed(String list, String id, String name, String core, boolean sure, String note) {}

    private CompanyLists() {}

    static CompanyLists open() {
        CompanyLists lists = new CompanyLists();
        for (Listed row : Table.read(
                "ofac-sdn.tsv",
                List.of("name", "core", "sure", "programmes"),
                row -> new Listed(
                        "OFAC SDN",
                        row.cell(0),
                        row.cell(0),
                        row.cell(1),
                        row.cell(2).equals("yes"),
                        row.cell(3)))) {
            lists.add(row);
        }
        for (Listed row : Table.read(
                "listed-companies.tsv",
                List.of("name", "core", "sure", "id"),
                row -> new Listed(
                        "Listed companies",
                        row.cell(3),
                        row.cell(0),
                        row.cell(1),
                        row.cell(2).equals("yes"),
                        row.cell(3)))) {
            lists.add(row);
        }
        return lists;
    }

    private void add(Listed row) {
        byCore.computeIfAbsent(row.core(), core -> new ArrayList<>(1)).add(row);
    }

    /** The rows whose core is this. */
    public List<Listed> withCore(String core) {
        return Collections.unmodifiableList(byCore.getOrDefault(core, List.of()));
    }
}
