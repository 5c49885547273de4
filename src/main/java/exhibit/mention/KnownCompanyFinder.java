package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Firms that reports name without saying that they are firms ("Huawei", "Iran Air"): list {@code famous-company} of
 * {@code words.tsv}. A name that is an everyday word too ("Shell") is left to the models at a sentence's start, where every
 * word has a capital. Thread-safe.
 */
final class KnownCompanyFinder implements MentionFinder {
    /** Below a company by its legal form: "Huawei Technologies Co., Ltd." is one name. */
    private static final double CONFIDENCE = 0.9;

    private static final int LONGEST = 4;

    private final Set<String> names;
    private final WordLists words;

    KnownCompanyFinder(Lexicons lexicons) {
        this.words = lexicons.words();
        this.names = words.list("famous-company");
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int index = 0;
            while (index < sentence.tokens().size()) {
                int end = nameEnd(source, sentence, index);
                if (end > index) {
                    mentions.add(Mention.at(
                            source,
                            Names.span(sentence, index, end),
                            EntityType.COMPANY,
                            CONFIDENCE,
                            "famous-company"));
                }
                index = Math.max(index + 1, end);
            }
        }
        return mentions;
    }

    private int nameEnd(SourceText source, Sentence sentence, int first) {
        for (int end = Math.min(sentence.tokens().size(), first + LONGEST); end > first; end--) {
            String name = Names.text(source, sentence, first, end);
            if (names.contains(name) && !(first == 0 && words.isEveryday(name))) {
                return end;
            }
        }
        return 0;
    }
}
