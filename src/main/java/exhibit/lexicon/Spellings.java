package exhibit.lexicon;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of any script in Latin letters, and what different romanisations of a word share. Immutable. */
public final class Spellings {
    private static final int LONGEST = 7;

    private final Map<Integer, String> letters;
    private final Map<String, String> anywhere;
    private final Map<String, String> first;
    private final Map<String, String> last;

    private Spellings(
            Map<Integer, String> letters,
            Map<String, String> anywhere,
            Map<String, String> first,
            Map<String, String> last) {
        this.letters = letters;
        this.anywhere = anywhere;
        this.first = first;
        this.last = last;
    }

    static Spellings open() {
        Map<Integer, String> letters = new HashMap<>();
        Table.read("letters.tsv", List.of("letter", "latin"), row -> {
            letters.put(row.cell(0).codePointAt(0), row.cell(1));
            return row.line();
        });
        Map<String, String> anywhere = new HashMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, String> last = new HashMap<>();
        Table.read("spellings.tsv", List.of("letters", "form"), row -> {
            String from = row.cell(0);
            if (from.startsWith("^")) {
                first.put(from.substring(1), row.cell(1));
            } else if (from.endsWith("$")) {
                last.put(from.substring(0, from.length() - 1), row.cell(1));
            } else {
                anywhere.put(from, row.cell(1));
            }
            return row.line();
        });
        return new Spellings(Map.copyOf(letters), Map.copyOf(anywhere), Map.copyOf(first), Map.copyOf(last));
    }

    /** Lower case, in Latin letters without marks where the script is known; letters of other scripts stay. */
    public String latin(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        StringBuilder composed = new StringBuilder(lower.length());
        lower.codePoints().forEach(letter -> {
            String latin = letters.get(letter);
            if (latin == null) {
                composed.appendCodePoint(letter);
            } else {
                composed.append(latin);
            }
        });
        String apart = Normalizer.normalize(composed, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .forEach(letter -> {
                    String latin = letters.get(letter); // a Greek letter under its accent
                    if (latin == null) {
                        plain.appendCodePoint(letter);
                    } else {
                        plain.append(latin);
                    }
                });
        return plain.toString();
    }

    /**
     * What the romanisations of a word share: "uralwagonsawod" and "uralvagonzavod" come out the same. Only to compare.
     *
     * @param word as {@link #latin} gives it
     */
    public String form(String word) {
        StringBuilder form = new StringBuilder(word.length());
        int index = 0;
        while (index < word.length()) {
            int taken = 0;
            for (int length = Math.min(LONGEST, word.length() - index); length > 0 && taken == 0; length--) {
                String part = word.substring(index, index + length);
                String to = index == 0 && first.containsKey(part)
                        ? first.get(part)
                        : index > 0 && index + length == word.length() && last.containsKey(part)
                                ? last.get(part)
                                : anywhere.get(part);
                if (to != null) {
                    form.append(to);
                    taken = length;
                }
            }
            if (taken == 0) {
                form.append(word.charAt(index));
                taken = 1;
            }
            index += taken;
        }
        return once(form);
    }

    private static String once(StringBuilder doubled) {
        StringBuilder single = new StringBuilder(doubled.length());
        for (int index = 0; index < doubled.length(); index++) {
            char letter = doubled.charAt(index);
            if (index == 0 || letter != doubled.charAt(index - 1) || Character.isDigit(letter)) {
                single.append(letter);
            }
        }
        return single.toString();
    }
}
