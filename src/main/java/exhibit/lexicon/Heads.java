package exhibit.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that tell what a name names: heads of company names and of bodies. Immutable. */
public final class Heads {
    private final Map<String, String> company;
    private final Set<String> organisation = new HashSet<>();

    private Heads(Map<String, String> company) {
        this.company = company;
    }

    static Heads open() {
        Heads heads = new Heads(Table.read("company-heads.tsv", List.of("head", "strength"), row -> row).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.cell(0), row -> row.cell(1))));
        Table.read("organisation-heads.tsv", List.of("head", "kind"), row -> {
            if (!Set.of("OF", "END", "LOWER").contains(row.cell(1))) {
                throw new IllegalArgumentException("kind must be OF, END or LOWER: " + row.cell(1));
            }
            return heads.organisation.add(row.cell(1) + " " + row.cell(0));
        });
        return heads;
    }

    /** Whether a name that ends so is a company's. */
    public boolean endsCompany(String word) {
        return company.containsKey(word);
    }

    /** Whether nothing else than a company has such a last word. */
    public boolean endsOnlyCompany(String word) {
        return "strong".equals(company.get(word));
    }

    /** "Ministry" of something. */
    public boolean beginsOrganisation(String word) {
        return organisation.contains("OF " + word);
    }

    /** Coast "Guard". */
    public boolean endsOrganisation(String word) {
        return organisation.contains("END " + word);
    }

    /** Russian "army". */
    public boolean isCommonOrganisation(String word) {
        return organisation.contains("LOWER " + word);
    }
}
