package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** Bodies in lower case after a country or people: "Russian army", "Ukraine's government", "Libyan coast guard". */
final class CommonBodyFinder implements MentionFinder {
    private static final int WORDS_BETWEEN = 3;

    private final Lexicons lexicons;

    CommonBodyFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(source, sentence);
            int done = 0;
            for (int at = 1; at < words.size(); at++) {
                if (lexicons.heads().isCommonOrganisation(words.text(at)) && !isModifier(words, at)) {
                    int first = Math.max(firstWord(words, at), done);
                    if (first < at && hasGeography(words, first, at)) {
                        mentions.add(Mention.at(
                                source,
                                words.span(first, at + 1),
                                EntityType.ORGANISATION,
                                0.8,
                                "organisation-heads.tsv"));
                        done = at + 1;
                    }
                }
            }
        }
        return mentions;
    }

    /** "navy" of "navy yard". */
    private static boolean isModifier(Words words, int at) {
        return at + 1 < words.size()
                && words.get(at + 1).tag().equals("NN")
                && !words.get(at + 1).isCapitalised();
    }

    /** The leftmost word of a country or people whose noun phrase ends with this body. */
    private int firstWord(Words words, int head) {
        for (int at = head - 1; at >= Math.max(0, head - WORDS_BETWEEN - 1); at--) {
            String tag = words.get(at).tag();
            boolean possessive = tag.equals("POS");
            if (!possessive && !tag.startsWith("NN") && !tag.startsWith("JJ")) {
                return head;
            }
            for (int from = Math.max(0, at - 2); from <= at; from++) {
                if (isGeography(words.phrase(from, at + 1))) {
                    return from;
                }
            }
        }
        return head;
    }

    private boolean hasGeography(Words words, int first, int head) {
        for (int end = first + 1; end <= head; end++) {
            if (isGeography(words.phrase(first, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean isGeography(String name) {
        return lexicons.countries().named(name).isPresent()
                || lexicons.countries().ofDemonym(name).isPresent();
    }
}
