package exhibit.quality.claims;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two names are the same: letters without marks, no articles, no plural s; companies without their legal form. */
final class Wording {
    /** Beside {@code Ltd.} and its like also what is left of {@code A.S.}. */
    private static final Set<String> FORMS = Set.of(
            "gmbh",
            "ltd",
            "llc",
            "co",
            "inc",
            "jsc",
            "ag",
            "ab",
            "oy",
            "ooo",
            "nv",
            "fze",
            "as",
            "plc",
            "corp",
            "corporation",
            "company",
            "limited",
            "s");

    private Wording() {}

    /** The words that count. */
    static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7F]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9 ]+", " ")
                .replaceAll("\\b(?:the|a|an|its|several|various|numerous|some)\\b", " ");
        return Pattern.compile(" +")
                .splitAsStream(plain)
                .filter(word -> !word.isEmpty())
                .map(Wording::singular)
                .toList();
    }

    private static String singular(String word) {
        boolean plural = word.length() > 4 && word.endsWith("s") && !word.endsWith("ss");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The words that count, with a space between. */
    static String plain(String text) {
        return String.join(" ", words(text));
    }

    /** Whether a company found is the one meant: one name may be shorter by words. */
    static boolean isSameCompany(String meant, String found) {
        List<String> one = withoutForm(meant);
        List<String> other = withoutForm(found);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> ones = new HashSet<>(one);
        Set<String> others = new HashSet<>(other);
        return one.equals(other)
                || others.containsAll(ones)
                || ones.containsAll(others) && other.size() >= Math.max(1, one.size() - 1);
    }

    /** Whether goods found are those meant: the last word agrees and one name has the other's words. */
    static boolean isSameProduct(String meant, String found) {
        List<String> one = words(meant);
        List<String> other = words(found);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        Set<String> ones = new HashSet<>(one);
        Set<String> others = new HashSet<>(other);
        return one.get(one.size() - 1).equals(other.get(other.size() - 1))
                && (others.containsAll(ones) || ones.containsAll(others));
    }

    /** Whether one of the sources named is part of the other. */
    static boolean isSameSource(String meant, String found) {
        String one = plain(meant);
        String other = plain(found);
        return other.contains(one) || !found.isEmpty() && one.contains(other);
    }

    private static List<String> withoutForm(String name) {
        return words(name).stream().filter(word -> !FORMS.contains(word)).toList();
    }
}
