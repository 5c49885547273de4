package exhibit.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of company names that carry little: legal forms and what a company does, with their translations. All in lower-case
 * Latin letters without marks, words parted by a space. Immutable.
 */
public final class CompanyWords {
    /** Words of the longest legal form. */
    public static final int LONGEST_FORM = 7;
    /** Words of the longest other entry. */
    public static final int LONGEST = 4;

    private static final String FILLER = "filler";

    /** How owners are liable; {@code PLAIN} says nothing of it. */
    public enum Liability {
        LIMITED,
        STOCK,
        PARTNERSHIP,
        STATE,
        ASSOCIATION,
        PLAIN
    }

    /**
     * A legal form.
     *
     * @param liability kind of company
     * @param countries the only ones that have it; empty where many do
     * @param onlyAtEnd whether it is one only at the end of a name
     */
    public record Form(Liability liability, List<String> countries, boolean onlyAtEnd) {
        public Form {
            countries = List.copyOf(countries);
        }
    }

    /**
     * What words of a name stand for.
     *
     * @param words in English, none for a filler such as "of"
     * @param isBusiness whether they say what a company does ("shipping"), and not only that it is one ("group")
     */
    public record Meaning(List<String> words, boolean isBusiness) {
        public Meaning {
            words = List.copyOf(words);
        }
    }

    private final Map<String, Form> forms;
    private final Map<String, Meaning> meanings;
    private final Map<String, String> programmes;
    private final Set<String> firstWords;

    private CompanyWords(Map<String, Form> forms, Map<String, Meaning> meanings, Map<String, String> programmes) {
        this.forms = forms;
        this.meanings = meanings;
        this.programmes = programmes;
        this.firstWords = Stream.concat(forms.keySet().stream(), meanings.keySet().stream())
                .map(words -> words.split(" ", 2)[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    static CompanyWords open() {
        Map<String, Form> forms = new HashMap<>();
        Table.read("company-forms.tsv", List.of("form", "kind", "countries", "place"), row -> {
            if (!Set.of("any", "end").contains(row.cell(3))) {
                throw row.wrong("place is any or end");
            }
            Liability liability = Liability.valueOf(row.cell(1).toUpperCase(Locale.ROOT));
            forms.put(
                    row.cell(0), new Form(liability, row.values(2), row.cell(3).equals("end")));
            return row.line();
        });
        Map<String, Meaning> meanings = new HashMap<>();
        Table.read("company-words.tsv", List.of("word", "kind", "written"), row -> {
            if (!Set.of("general", "business").contains(row.cell(1))) {
                throw row.wrong("kind is general or business");
            }
            List<String> words = row.cell(0).equals(FILLER)
                    ? List.of()
                    : Arrays.asList(row.cell(0).split(" "));
            Meaning meaning = new Meaning(words, row.cell(1).equals("business"));
            List<String> written = new ArrayList<>(row.values(2));
            if (!words.isEmpty()) {
                written.add(row.cell(0));
            }
            written.forEach(spelling -> meanings.put(spelling, meaning));
            return row.line();
        });
        Map<String, String> programmes = new HashMap<>();
        Table.read(
                "programme-countries.tsv",
                List.of("programme", "iso2"),
                row -> programmes.put(row.cell(0), row.cell(1)) == null);
        return new CompanyWords(Map.copyOf(forms), Map.copyOf(meanings), Map.copyOf(programmes));
    }

    /**
     * The country that a sanctions programme is about; empty where it is about none or several.
     *
     * @param programme as the list writes it, such as {@code RUSSIA-EO14024}
     */
    public Optional<String> country(String programme) {
        String name = programme.toUpperCase(Locale.ROOT);
        return programmes.entrySet().stream()
                .filter(entry -> name.matches(Pattern.quote(entry.getKey()) + "(?:[0-9-].*)?"))
                .map(Map.Entry::getValue)
                .findAny();
    }

    /** Whether a legal form or a word of business begins with a word: most words need no longer look. */
    public boolean begins(String word) {
        return firstWords.contains(word);
    }

    /** The legal form that some words are. */
    public Optional<Form> form(String words) {
        return Optional.ofNullable(forms.get(words));
    }

    /** What some words stand for; empty for words of another kind. */
    public Optional<Meaning> meaning(String words) {
        return Optional.ofNullable(meanings.get(words));
    }
}
