package exhibit.language;

import exhibit.lexicon.TagWords;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Corrects tags that the spelling or the rest of the sentence rules out. Immutable. */
final class TagGuards {
    private static final Set<String> CLOSED =
            Set.of("IN", "CC", "DT", "TO", "MD", "PRP", "PRP$", "WDT", "WP", "WP$", "WRB", "EX", "PDT", "RP", "UH");
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP", "MD");
    private static final Set<String> NOMINAL = Set.of("NNP", "NNPS", "NNS", "DT", "CD", "JJ", "PRP$", "$");
    private static final Set<String> NAMES = Set.of("NNP", "NNPS", "-RRB-");
    private static final Set<String> OBJECT_STARTS =
            Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "DT", "PRP$", "$", "CD", "VBG");
    private static final Pattern DESIGNATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*-?[\\p{L}\\p{N}-]*\\p{N}[\\p{L}\\p{N}-]*");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}.]+(?:-[\\p{L}\\p{N}]+)*-\\p{Ll}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:-\\p{Lu}+)*");

    private final TagWords words;

    TagGuards(TagWords words) {
        this.words = words;
    }

    /** Changes {@code tags} where they cannot be. */
    void correct(String[] forms, String[] tags) {
        boolean shouts = true;
        for (String form : forms) {
            shouts &= form.equals(form.toUpperCase(Locale.ROOT));
        }
        for (int index = 0; index < forms.length; index++) {
            tags[index] = bySpelling(forms[index], tags[index], shouts);
        }
        for (int index = 0; index < forms.length; index++) {
            if (words.isNounOrVerb(forms[index].toLowerCase(Locale.ROOT))) {
                tags[index] = nounOrVerb(tags, index);
            }
            if (tags[index].equals("TO") && index + 1 < tags.length && NOMINAL.contains(tags[index + 1])) {
                tags[index] = "IN"; // "exports to Mexico"
            }
        }
    }

    private String bySpelling(String form, String tag, boolean shouts) {
        String mark = mark(form);
        if (mark != null) {
            return mark;
        }
        boolean letter = Character.isLetter(form.codePointAt(0));
        if (letter
                && CLOSED.contains(tag)
                && !words.isFunctionWord(form.toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
            return Character.isUpperCase(form.codePointAt(0)) ? "NNP" : tag.equals("UH") ? tag : "NN";
        }
        if (tag.equals("CD") && DESIGNATION.matcher(form).matches()) {
            return "NNP"; // "ACV-30", "FY2027"
        }
        if (!shouts && form.equals("US") && tag.equals("PRP")) {
            return "NNP";
        }
        if (!shouts && tag.startsWith("VB") && CAPITALS.matcher(form).matches()) {
            return "NNP";
        }
        boolean noun = tag.equals("NNS") || tag.equals("NN") || tag.equals("RB");
        return !noun && COMPOUND.matcher(form).matches() && !tag.equals("VB") ? compound(form, tag) : tag;
    }

    /** "long-range" and "Chinese-made" modify; "re-exported" stays a verb. */
    private static String compound(String form, String tag) {
        boolean prefixed = form.startsWith("re-") || form.startsWith("co-");
        return prefixed && tag.startsWith("VB") ? tag : "JJ";
    }

    private static String mark(String form) {
        return switch (form) {
            case "%" -> "NN";
            case "," -> ",";
            case "." -> ".";
            case "(", "[", "{" -> "-LRB-";
            case ")", "]", "}" -> "-RRB-";
            case "$", "\u20ac", "\u00a3", "\u00a5", "US$" -> "$";
            case "\u201c" -> "``";
            case "\u201d" -> "''";
            default -> null;
        };
    }

    /** A noun before a preposition where another verb carries the sentence, a verb between a name and its object where none does. */
    private static String nounOrVerb(String[] tags, int index) {
        boolean otherVerb = false;
        for (int at = 0; at < tags.length; at++) {
            otherVerb |= at != index && FINITE.contains(tags[at]);
        }
        String before = index > 0 ? tags[index - 1] : "";
        String after = index + 1 < tags.length ? tags[index + 1] : "";
        boolean phraseBefore = before.startsWith("NN") || before.startsWith("JJ");
        if (tags[index].equals("VBZ") && otherVerb && phraseBefore && after.equals("IN")) {
            return "NNS";
        }
        boolean noun = tags[index].startsWith("NN");
        return noun && !otherVerb && NAMES.contains(before) && OBJECT_STARTS.contains(after) ? "VBZ" : tags[index];
    }
}
