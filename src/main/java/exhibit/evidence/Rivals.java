package exhibit.evidence;

import exhibit.lexicon.ReferenceWords;
import exhibit.lexicon.ReferenceWords.Kind;
import java.util.List;

/** Others of the same kind that no name stands for: after "Baykar works with a Ukrainian firm" "the firm" may be either. */
final class Rivals {
    private static final int MOST_BEFORE = 5;

    private final ReferenceWords references;

    Rivals(ReferenceWords references) {
        this.references = references;
    }

    /**
     * Whether there is one.
     *
     * @param between the sentences from the antecedent's on
     */
    boolean are(Anaphor anaphor, Words words, List<PastSentence> between) {
        return isIn(words, anaphor.first(), anaphor)
                || between.stream()
                        .anyMatch(sentence ->
                                isIn(sentence.words(), sentence.words().size(), anaphor));
    }

    private boolean isIn(Words words, int end, Anaphor anaphor) {
        for (int token = 0; token < end; token++) {
            if (words.tag(token).matches("NNS?") && isAlike(words.lemma(token), anaphor) && isAnother(words, token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAlike(String lemma, Anaphor anaphor) {
        boolean country = anaphor.word().kind() == Kind.COUNTRY;
        return references
                .of(lemma)
                .map(word -> country
                        ? word.kind() == Kind.COUNTRY
                        : word.kind() == Kind.COMPANY || word.kind() == Kind.ROLE || word.kind() == Kind.BODY)
                .orElse(false);
    }

    /** "a firm", "another country", "other countries"; not ", a firm" and "is a firm", which tell of what is named. */
    private boolean isAnother(Words words, int noun) {
        if (words.tag(noun + 1).matches("NNS?")) {
            return false; // "a company official"
        }
        int token = noun - 1;
        boolean stop = false;
        while (token >= 0 && token >= noun - MOST_BEFORE && !stop) {
            String word = words.lower(token);
            if (word.matches(
                    "an?|another|one|each|every|any|some|other|foreign|many|several|certain|specific|such|no")) {
                return !word.equals("a") && !word.equals("an") && !word.equals("one")
                        || !words.lemma(token - 1).matches("[,(\u2013\u2014]|-|be|become|as|remain|like");
            }
            stop = !words.tag(token).matches("JJ.*|NN.*|HYPH|VBN|CD|POS|RB.*");
            token--;
        }
        return false;
    }
}
