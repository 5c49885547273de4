package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goods by term: {@code goods.tsv} written by hand, {@code goods-wordnet.tsv} as candidates, model designations. Immutable. */
public final class Goods {
    /**
     * A good.
     *
     * @param term singular, as in the file
     * @param category such as {@code semiconductors}, or {@code null}
     * @param hsCodes most likely first; may be empty
     * @param strong whether the word by itself names a good
     * @param file where it stands
     */
    public record Good(String term, String category, List<String> hsCodes, boolean strong, String file) {}

    private static final int LONGEST = 4;

    private final Map<String, Good> byTerm;
    private final Map<String, Good> models;
    private final Map<String, Map<String, String>> senses;

    private Goods(Map<String, Good> byTerm, Map<String, Good> models, Map<String, Map<String, String>> senses) {
        this.byTerm = byTerm;
        this.models = models;
        this.senses = senses;
    }

    static Goods open() {
        Map<String, Good> byTerm = new HashMap<>();
        Table.read(
                "goods-wordnet.tsv",
                List.of("lemma", "kind"),
                row -> byTerm.put(row.cell(0), new Good(row.cell(0), null, List.of(), false, "goods-wordnet.tsv"))
                        == null);
        Table.read(
                "goods.tsv",
                List.of("term", "category", "hs", "strength"),
                row -> byTerm.put(
                                row.cell(0).toLowerCase(Locale.ROOT),
                                new Good(
                                        row.cell(0),
                                        row.cell(1),
                                        row.values(2),
                                        row.cell(3).equals("strong"),
                                        "goods.tsv"))
                        == null);
        // "microelectronics" has no singular, but a lemmatiser gives it one
        List.copyOf(byTerm.entrySet()).stream()
                .filter(entry -> entry.getKey().matches(".*[^s]s"))
                .forEach(entry -> byTerm.putIfAbsent(
                        entry.getKey().substring(0, entry.getKey().length() - 1), entry.getValue()));
        Map<String, Good> models = new HashMap<>();
        Table.read(
                "military-equipment.tsv",
                List.of("model", "category"),
                row -> models.put(
                                row.cell(0),
                                new Good(
                                        row.cell(0),
                                        row.cell(1).toLowerCase(Locale.ROOT),
                                        List.of(),
                                        true,
                                        "military-equipment.tsv"))
                        == null);
        Map<String, Map<String, String>> senses = new HashMap<>();
        Table.read("goods-senses.tsv", List.of("term", "category", "hs"), row -> {
            if (!byTerm.containsKey(row.cell(0))) {
                throw row.wrong("no term of goods.tsv");
            }
            return senses.computeIfAbsent(row.cell(0), term -> new HashMap<>()).put(row.cell(1), row.cell(2)) == null;
        });
        return new Goods(Map.copyOf(byTerm), Map.copyOf(models), Map.copyOf(senses));
    }

    /**
     * The longest term that ends a list of words.
     *
     * @param lemmas lower case; only the last four are looked at
     */
    public Optional<Good> endingAt(List<String> lemmas) {
        for (int length = Math.min(LONGEST, lemmas.size()); length > 0; length--) {
            String term = String.join(" ", lemmas.subList(lemmas.size() - length, lemmas.size()));
            Good good = byTerm.get(term);
            if (good != null) {
                return Optional.of(good);
            }
        }
        return Optional.empty();
    }

    /** A term as it stands in the file, in lower case. */
    public Optional<Good> exactly(String term) {
        return Optional.ofNullable(byTerm.get(term));
    }

    /**
     * Harmonized System codes of other senses of a term, by the category of the goods among which it has them: "chip" among
     * food.
     */
    public Map<String, String> senses(String term) {
        return Map.copyOf(senses.getOrDefault(term, Map.of()));
    }

    /** A good by its model designation, as written. */
    public Optional<Good> model(String words) {
        return Optional.ofNullable(models.get(words));
    }
}
