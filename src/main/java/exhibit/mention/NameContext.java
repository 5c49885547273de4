package exhibit.mention;

import exhibit.EntityType;
import exhibit.lexicon.Lexicons;
import exhibit.mention.CapitalRuns.Run;
import exhibit.mention.NameFinder.Verdict;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the words beside a name say of it: "the trader Palmera", "Palmera, an Emirati trader", "a subsidiary of Palmera". */
final class NameContext {
    private static final Set<String> PART_OF = Set.of(
            "subsidiary",
            "affiliate",
            "unit",
            "executive",
            "executives",
            "shareholder",
            "shareholders",
            "subsidiaries",
            "affiliates",
            "division",
            "branch",
            "shares");

    private static final Set<String> AUXILIARY = Set.of("MD", "RB", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "TO");
    private static final Set<String> BEFORE_PARTY = Set.of("from", "by", "to", "with", "between");

    private final Lexicons lexicons;

    NameContext(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    /** A company, where a noun for one stands in apposition. */
    Optional<Verdict> companyBeside(Words words, Run name) {
        boolean noun = isBusinessNoun(words, name.first() - 1)
                || isPartOf(words, name.first() - 1)
                || isExplainedAsCompany(words, name.end());
        return noun ? Optional.of(new Verdict(EntityType.COMPANY, 0.8, "business-nouns.tsv")) : Optional.empty();
    }

    private boolean isBusinessNoun(Words words, int index) {
        return index >= 0
                && !words.get(index).isCapitalised()
                && lexicons.businessNouns().has(lemma(words, index));
    }

    private static boolean isPartOf(Words words, int index) {
        return words.text(index).equals("of")
                && PART_OF.contains(words.text(index - 1).toLowerCase(Locale.ROOT));
    }

    /** ", a Chinese manufacturer of …" or "is a Chinese manufacturer": the first noun phrase after the article. */
    private boolean isExplainedAsCompany(Words words, int end) {
        String next = words.text(end);
        boolean joint = next.equals(",") || next.equals("is") || next.equals("was");
        if (!joint || !Set.of("a", "an", "the", "one").contains(words.text(end + 1))) {
            return false;
        }
        for (int at = end + 2; at < Math.min(words.size(), end + 9); at++) {
            String tag = words.get(at).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("HYPH") && !tag.startsWith("VB")) {
                return false;
            }
            boolean last = at + 1 == words.size() || !words.get(at + 1).tag().startsWith("NN");
            if (last && isBusinessNoun(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name stands where a party of business stands: before its verb, or after "from", "by", "to" or "with" and a verb. */
    boolean isParty(Words words, Run name) {
        if (lexicons.notNames().has(words.text(name.end() - 1))) {
            return false;
        }
        int verb = name.end();
        while (verb < words.size() && AUXILIARY.contains(words.get(verb).tag()) && verb < name.end() + 4) {
            if (isBusinessVerb(words, verb)) {
                return true;
            }
            verb++;
        }
        return BEFORE_PARTY.contains(words.text(name.first() - 1)) && hasBusinessVerb(words, name.first());
    }

    private boolean hasBusinessVerb(Words words, int end) {
        for (int at = 0; at < end; at++) {
            if (isBusinessVerb(words, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isBusinessVerb(Words words, int at) {
        return words.get(at).tag().startsWith("VB")
                && lexicons.businessVerbs().has(words.get(at).lemma());
    }

    private static String lemma(Words words, int index) {
        String word = words.get(index).text().toLowerCase(Locale.ROOT);
        String lemma = words.get(index).lemma();
        boolean plural = lemma.equals(word) && word.endsWith("s") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : lemma;
    }
}
