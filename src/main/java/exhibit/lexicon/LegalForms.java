package exhibit.lexicon;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Legal forms of companies and names without them. Immutable. */
public final class LegalForms {
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}&+ -]");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    // as the derived lists were made: see core() in lexicon-sources/build.py
    private static final Set<String> DROPPED = Set.of(
            ("inc incorporated corp corporation co company ltd limited plc llc lp sa nv ag ab asa se spa holdings holding"
                            + " group the jsc ooo pjsc oao zao ao gmbh pte pty bv kg oy srl sarl sas fze fzco fzc dmcc")
                    .split(" "));

    private final Set<String> after = new HashSet<>();
    private final Set<String> before = new HashSet<>();

    private LegalForms() {}

    static LegalForms open() {
        LegalForms forms = new LegalForms();
        Table.read("legal-forms.tsv", List.of("form", "place"), row -> switch (row.cell(1)) {
            case "AFTER" -> forms.after.add(row.cell(0));
            case "BEFORE" -> forms.before.add(row.cell(0));
            default -> throw new IllegalArgumentException("place must be AFTER or BEFORE: " + row.cell(1));
        });
        return forms;
    }

    public boolean isAfter(String form) {
        return after.contains(form);
    }

    public boolean isBefore(String form) {
        return before.contains(form);
    }

    /** The legal form that a name ends or begins with, as written. */
    public Optional<String> of(String name) {
        String[] words = name.split(" ");
        for (int from = 1; from < words.length; from++) {
            String tail = String.join(" ", List.of(words).subList(from, words.length));
            if (isAfter(tail)) {
                return Optional.of(tail);
            }
        }
        return words.length > 1 && isBefore(words[0]) ? Optional.of(words[0]) : Optional.empty();
    }

    /** The name without its legal form and the comma before it, as written. */
    public String without(String name) {
        return of(name).map(form -> name.endsWith(form)
                        ? name.substring(0, name.length() - form.length()).replaceAll("[,\\s]+$", "")
                        : name.substring(form.length()).strip())
                .filter(rest -> !rest.isEmpty())
                .orElse(name);
    }

    /** What two spellings of one name share: lower case, no punctuation, no legal form. */
    public String core(String name) {
        String plain =
                name.toLowerCase(Locale.ROOT).replace(".", "").replace("'", "").replace("\u2019", "");
        List<String> words =
                List.of(SPACE.split(PUNCTUATION.matcher(plain).replaceAll(" ").strip()));
        int from = 0;
        int to = words.size();
        while (to - from > 1 && DROPPED.contains(words.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && DROPPED.contains(words.get(from))) {
            from++;
        }
        return String.join(" ", words.subList(from, to));
    }
}
