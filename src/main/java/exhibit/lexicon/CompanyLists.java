package exhibit.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Listed companies by name; {@link WatchLists} has those that somebody watches. Immutable. */
public final class CompanyLists {
    /**
     * A row of a list.
     *
     * @param list its name
     * @param id the row's key
     * @param name as the list writes it
     */
    public record Listing(String list, String id, String name) {}

    private final Set<String> listed;
    private final Map<String, List<Listing>> byKey;
    private final Set<String> legalForms;

    private CompanyLists(Set<String> listed, Map<String, List<Listing>> byKey, Set<String> legalForms) {
        this.listed = listed;
        this.byKey = byKey;
        this.legalForms = legalForms;
    }

    static CompanyLists open(Set<String> forms) {
        Set<String> legalForms = forms.stream()
                .map(form -> form.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", ""))
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
        Map<String, List<Listing>> byKey = new HashMap<>();
        List<String> listed = Table.read("listed-companies.tsv", List.of("name", "symbol", "exchange"), row -> {
            add(
                    byKey,
                    key(row.cell(0), legalForms),
                    new Listing("listed-companies", row.cell(2) + ":" + row.cell(1), row.cell(0)));
            return row.cell(0);
        });
        return new CompanyLists(Set.copyOf(listed), Map.copyOf(byKey), legalForms);
    }

    private static void add(Map<String, List<Listing>> byKey, String key, Listing listing) {
        List<Listing> listings = byKey.computeIfAbsent(key, name -> new ArrayList<>());
        if (!listings.contains(listing)) {
            listings.add(listing);
        }
    }

    /** The names of all listed companies, without legal form. */
    public Set<String> listed() {
        return listed;
    }

    /** Whether a listed company is called so, to the letter. */
    public boolean isListed(String name) {
        return listed.contains(name);
    }

    /** The rows whose name is the same but for case, punctuation and legal form. */
    public List<Listing> matches(String name) {
        String key = key(name);
        return key.length() < 4 ? List.of() : byKey.getOrDefault(key, List.of());
    }

    /** A name without case, punctuation and legal form: what two spellings of one company share. */
    public String key(String name) {
        return key(name, legalForms);
    }

    private static String key(String name, Set<String> legalForms) {
        String[] words = name.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} ]", "")
                .strip()
                .split("\\s+");
        int end = words.length;
        while (end > 1 && legalForms.contains(words[end - 1])) {
            end--;
        }
        return String.join(" ", List.of(words).subList(0, end));
    }
}
