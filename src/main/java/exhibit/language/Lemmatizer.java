package exhibit.language;

import exhibit.lexicon.Lemmas;
import exhibit.lexicon.Lemmas.Word;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A word and its Penn tag to its dictionary form, by rules of spelling and a table of what they miss. Immutable. */
final class Lemmatizer {
    private static final Pattern SIBILANT = Pattern.compile(".*(ss|x|z|ch|sh|o)es");
    private static final Pattern WANTS_E = Pattern.compile(".*(at|iz|is|v|c|u|[^aeiou]g|[^aeiou]l)");

    private final Lemmas lemmas;

    Lemmatizer(Lemmas lemmas) {
        this.lemmas = lemmas;
    }

    String lemma(String word, String tag) {
        String form = word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        return switch (tag) {
            case "VBD", "VBN", "VBG", "VBZ", "VBP", "VB", "MD" ->
                lemmas.irregular(form, Word.VERB).orElseGet(() -> verb(form, tag));
            case "NNS" -> lemmas.irregular(form, Word.NOUN).orElseGet(() -> singular(form));
            case "JJR", "JJS", "RBR", "RBS" ->
                lemmas.irregular(form, Word.ADJECTIVE).orElse(form);
            case "RB" -> form.equals("n't") ? "not" : form;
            default -> form;
        };
    }

    private String verb(String form, String tag) {
        if (tag.equals("VBG") && form.endsWith("ing") && form.length() > 4) {
            return base(form.substring(0, form.length() - 3));
        }
        if (tag.equals("VBD") || tag.equals("VBN")) {
            if (form.endsWith("ied") && form.length() > 4) {
                return form.substring(0, form.length() - 3) + "y";
            }
            return form.endsWith("ed") && form.length() > 3 ? base(form.substring(0, form.length() - 2)) : form;
        }
        return tag.equals("VBZ") ? singular(form) : form;
    }

    /** The verb that lost its ending: "shipp" is "ship", "agre" is "agree", "mak" is "make". */
    private String base(String stem) {
        boolean doubled = stem.length() > 2
                && stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2)
                && !isVowel(stem.charAt(stem.length() - 1));
        String single = stem.substring(0, stem.length() - 1);
        List<String> candidates = doubled ? List.of(stem, single, stem + "e") : List.of(stem + "e", stem);
        for (String candidate : candidates) {
            if (lemmas.isVerb(candidate)) {
                return candidate;
            }
        }
        if (doubled && "sl".indexOf(stem.charAt(stem.length() - 1)) < 0) {
            return single;
        }
        if (WANTS_E.matcher(stem).matches()) {
            return stem + "e";
        }
        int hyphen = stem.lastIndexOf('-'); // "co-produc": its last part decides
        return hyphen > 0 && hyphen < stem.length() - 2
                ? stem.substring(0, hyphen + 1) + base(stem.substring(hyphen + 1))
                : stem;
    }

    private String singular(String form) {
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        if (SIBILANT.matcher(form).matches()) {
            String shorter = form.substring(0, form.length() - 1);
            return lemmas.isVerb(shorter) ? shorter : form.substring(0, form.length() - 2);
        }
        int hyphen = form.lastIndexOf('-'); // "dump-trucks", "vice-chairmen"
        if (hyphen > 0 && hyphen < form.length() - 3) {
            String last = form.substring(hyphen + 1);
            return form.substring(0, hyphen + 1)
                    + lemmas.irregular(last, Word.NOUN).orElseGet(() -> singular(last));
        }
        boolean plural = form.endsWith("s") && !form.endsWith("ss") && !form.endsWith("us") && form.length() > 2;
        return plural ? form.substring(0, form.length() - 1) : form;
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }
}
