package exhibit.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Goods by common noun: what kind, which Harmonized System codes, how surely a good. Immutable. */
public final class Goods {
    private final Map<String, Good> byTerm = new HashMap<>();

    /**
     * A good.
     *
     * @param term singular, lower case except acronyms
     * @param category such as {@code critical minerals}
     * @param hsCodes most likely first; may be empty
     * @param strong whether the word by itself names a good
     * @param source the table or list it is from, with {@code :weak} where it is weak
     */
    public record Good(String term, String category, List<String> hsCodes, boolean strong, String source) {
        public Good {
            hsCodes = List.copyOf(hsCodes);
        }
    }

    private Goods() {}

    static Goods open() {
        Goods goods = new Goods();
        Table.read("goods.tsv", List.of("term", "category", "hs", "strength"), row -> {
            boolean strong = row.cell(3).equals("strong");
            return goods.add(
                    new Good(row.cell(0), row.cell(1), row.values(2), strong, strong ? "goods.tsv" : "goods.tsv:weak"));
        });
        Table.read(
                "goods-derived.tsv",
                List.of("term", "category", "hs", "strength", "source"),
                row -> goods.add(new Good(row.cell(0), row.cell(1), row.values(2), false, row.cell(4) + ":weak")));
        return goods;
    }

    private Good add(Good good) {
        byTerm.putIfAbsent(key(good.term()), good);
        return good;
    }

    /** The good that this phrase names as a whole, in the singular or plural. */
    public Optional<Good> named(String phrase) {
        String key = key(phrase);
        Good best = null;
        for (String form : forms(key)) {
            Good good = byTerm.get(form);
            if (good != null && (best == null || (good.strong() && !best.strong()))) {
                best = good;
            }
        }
        return Optional.ofNullable(best);
    }

    /** A phrase in the form that its singular and plural share, for telling whether two name the same. */
    public String singular(String phrase) {
        List<String> forms = forms(key(phrase));
        return forms.stream().filter(byTerm::containsKey).findFirst().orElse(regularSingular(forms.get(0)));
    }

    // hyphens and letter case carry no meaning except in acronyms
    private static String key(String phrase) {
        String spaced = phrase.replace('-', ' ').replaceAll("\\s+", " ").strip();
        boolean word = spaced.indexOf(' ') < 0;
        if (word && spaced.matches("[A-Z]{2,}s")) {
            return spaced.substring(0, spaced.length() - 1);
        }
        boolean acronym = word && spaced.length() > 1 && spaced.equals(spaced.toUpperCase(Locale.ROOT));
        return acronym ? spaced : spaced.toLowerCase(Locale.ROOT);
    }

    private static String regularSingular(String phrase) {
        if (phrase.endsWith("ies") && phrase.length() > 4) {
            return phrase.substring(0, phrase.length() - 3) + "y";
        }
        boolean plural =
                phrase.endsWith("s") && !phrase.endsWith("ss") && !phrase.endsWith("us") && !phrase.endsWith("is");
        return plural && phrase.length() > 3 ? phrase.substring(0, phrase.length() - 1) : phrase;
    }

    private static List<String> forms(String phrase) {
        List<String> forms = new ArrayList<>(List.of(phrase));
        if (phrase.endsWith("s") && phrase.length() > 3) {
            forms.add(phrase.substring(0, phrase.length() - 1));
            if (phrase.endsWith("es")) {
                forms.add(phrase.substring(0, phrase.length() - 2));
            }
            if (phrase.endsWith("ies")) {
                forms.add(phrase.substring(0, phrase.length() - 3) + "y");
            }
        }
        if (phrase.equals(phrase.toUpperCase(Locale.ROOT))) { // "STEEL" in a heading
            forms.add(phrase.toLowerCase(Locale.ROOT));
        }
        return forms;
    }
}
