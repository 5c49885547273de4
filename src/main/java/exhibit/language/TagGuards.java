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
    private static final Set<String> BEFORE_BARE_VERB = Set.of(
            "do", "does", "did", "help", "helps", "helped", "let", "lets", "make", "makes", "made", "dare", "need",
            "see", "saw", "watched", "heard", "can", "could", "may", "might", "must", "shall", "should", "will",
            "would", "cannot", "'ll", "'d");
    private static final Pattern DERIVED = Pattern.compile(".+-(?:based|made|owned|led|backed|built|produced|flagged)");
    private static final Pattern DESIGNATION =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]*-?[\\p{L}\\p{N}-]*\\p{N}[\\p{L}\\p{N}-]*");
    private static final Pattern COMPOUND = Pattern.compile("[\\p{L}\\p{N}.]+(?:-[\\p{L}\\p{N}]+)*-\\p{Ll}+");
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}(?:-\\p{Lu}+)*");

    private final TagWords words;

    TagGuards(TagWords words) {
        this.words = words;
    }

    /** Changes {@code tags} where the spelling rules them out. */
    void correctSpelling(String[] forms, String[] tags) {
        boolean shouts = shouts(forms);
        for (int index = 0; index < forms.length; index++) {
            tags[index] = bySpelling(forms[index], tags[index], shouts);
        }
    }

    private static boolean shouts(String[] forms) {
        boolean shouts = true;
        for (String form : forms) {
            shouts &= form.equals(form.toUpperCase(Locale.ROOT));
        }
        return shouts;
    }

    /** Changes {@code tags} where they cannot be. */
    void correct(String[] forms, String[] tags) {
        boolean shouts = shouts(forms);
        correctSpelling(forms, tags);
        if (!shouts && !isTitle(forms)) {
            for (int index = firstWord(forms) + 1; index < forms.length; index++) {
                tags[index] = byCapital(forms[index], tags[index]);
            }
        }
        for (int index = 1; index < forms.length; index++) {
            if (tags[index].equals("VB") && FINITE.contains(tags[index - 1]) && isFullVerb(forms[index - 1])) {
                tags[index] = "NN"; // "smuggled gold": no bare verb follows a finite one
            }
        }
        participleAsVerb(tags);
        for (int index = 0; index < forms.length; index++) {
            if (words.isNounOrVerb(forms[index].toLowerCase(Locale.ROOT))) {
                tags[index] = nounOrVerb(tags, index);
            }
            if (tags[index].equals("TO") && index + 1 < tags.length && NOMINAL.contains(tags[index + 1])) {
                tags[index] = "IN"; // "exports to Mexico"
            }
        }
    }

    /**
     * ", obtained goods": where no other verb carries the sentence so far, a participle after a comma with an object does;
     * "switched off and blended oil": one after "and" with an object is joined to a verb, unless it describes like the word before.
     */
    private static void participleAsVerb(String[] tags) {
        boolean finite = false;
        for (int index = 1; index < tags.length; index++) {
            boolean object = index + 1 < tags.length && OBJECT_STARTS.contains(tags[index + 1]);
            if (object && tags[index].equals("VBN")) {
                boolean after = tags[index - 1].equals(",") && !finite;
                boolean joined =
                        index > 1 && tags[index - 1].equals("CC") && finite && !tags[index - 2].matches("VBN|JJ");
                tags[index] = after || joined ? "VBD" : "VBN";
            }
            finite |= FINITE.contains(tags[index]);
        }
    }

    /** The first token that is a word: a bullet or quotation mark may stand before. */
    private static int firstWord(String[] forms) {
        int index = 0;
        while (index < forms.length && !Character.isLetterOrDigit(forms[index].codePointAt(0))) {
            index++;
        }
        return index;
    }

    /** In a title most longer words have a capital, so that capitals tell nothing. */
    private static boolean isTitle(String[] forms) {
        int longer = 0;
        int capitalised = 0;
        for (String form : forms) {
            if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
                longer++;
                capitalised += Character.isUpperCase(form.charAt(0)) ? 1 : 0;
            }
        }
        return capitalised * 10 > longer * 7;
    }

    /** Inside a sentence a noun with a capital is a name, and one without is none: "drones/NNPS", "Testkomplekt/NN". */
    private static String byCapital(String form, String tag) {
        boolean capital = Character.isUpperCase(form.codePointAt(0));
        boolean lower = Character.isLowerCase(form.codePointAt(0));
        return switch (tag) {
            case "NNP" -> lower ? "NN" : tag;
            case "NNPS" -> lower ? "NNS" : tag;
            case "NN" -> capital ? "NNP" : tag;
            case "NNS" -> capital ? "NNPS" : tag;
            default -> tag;
        };
    }

    /** Not one that a bare verb may follow: "did", "helped", "will". */
    private static boolean isFullVerb(String form) {
        return !BEFORE_BARE_VERB.contains(form.toLowerCase(Locale.ROOT));
    }

    private String bySpelling(String form, String tag, boolean shouts) {
        String mark = mark(form);
        if (mark != null) {
            return mark;
        }
        if (DERIVED.matcher(form).matches()) {
            return "JJ";
        }
        if (words.isVerbForm(form) && tag.startsWith("NN")) {
            return form.endsWith("s") ? "VBZ" : "VBP";
        }
        if (tag.matches("VBP?") && form.endsWith("s") && Character.isLowerCase(form.charAt(0)) && !words.isVerb(form)) {
            return "NNS"; // "to refiners"
        }
        if (form.equals("mine") && tag.startsWith("PRP")) {
            return "NN";
        }
        if (form.equals("goods")) {
            return "NNS";
        }
        if (tag.equals("VB") && words.isPast(form.toLowerCase(Locale.ROOT))) {
            return "VBN"; // "assembled in Belarus and sold to Ethiopia"
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
        if (index <= 1 && tags[index].startsWith("NNP")) {
            return "NNS"; // "Exports of chips": a capital at the start is no name's
        }
        String before = index > 0 ? tags[index - 1] : "";
        String after = index + 1 < tags.length ? tags[index + 1] : "";
        boolean phraseBefore = before.startsWith("NN") || before.startsWith("JJ");
        if (tags[index].equals("VBZ") && otherVerb && phraseBefore && after.equals("IN")) {
            return "NNS";
        }
        boolean noun = tags[index].startsWith("NN");
        boolean object = OBJECT_STARTS.contains(after) || after.equals("IN");
        boolean afterName = NAMES.contains(before) && object;
        boolean afterNoun = before.equals("NN") && OBJECT_STARTS.contains(after);
        if (noun && !otherVerb && (afterName || afterNoun)) {
            return "VBZ";
        }
        return tags[index].equals("NN") ? "NNS" : tags[index]; // every form of the table ends in -s
    }
}
