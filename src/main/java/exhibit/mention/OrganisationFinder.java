package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Bodies that do not trade, by their head word: "U.S. Department of Commerce", "Russian army". Thread-safe. */
final class OrganisationFinder implements MentionFinder {
    private static final Set<String> INSIDE = Set.of("of", "for", "and", "the", "&");

    private final Set<String> heads;
    private final Places places;

    OrganisationFinder(Lexicons lexicons) {
        this.heads = lexicons.words().list("organisation-head");
        this.places = lexicons.places();
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int index = 0;
            while (index < sentence.tokens().size()) {
                boolean head = heads.contains(Names.text(source, sentence, index, index + 1));
                index = head ? add(source, sentence, index, mentions) : index + 1;
            }
        }
        return mentions;
    }

    private int add(SourceText source, Sentence sentence, int head, List<Mention> mentions) {
        boolean capitalised = Names.isCapitalised(source, sentence, head);
        int first = head;
        while (first > 0 && belongsBefore(source, sentence, first - 1, capitalised)) {
            first--;
        }
        int end = head + 1;
        while (capitalised && end < sentence.tokens().size() && belongsAfter(source, sentence, end)) {
            end++;
        }
        boolean named = end - first > 1;
        if (named && (capitalised || namesPlace(source, sentence, first, head))) {
            mentions.add(Mention.at(
                    source, Names.span(sentence, first, end), EntityType.ORGANISATION, 0.85, "organisation-head"));
        }
        return end;
    }

    private boolean belongsBefore(SourceText source, Sentence sentence, int index, boolean capitalised) {
        String word = Names.text(source, sentence, index, index + 1);
        boolean opensSentence = index == 0 && sentence.tokens().get(0).tag().matches("DT|IN|PRP\\$?|RB|CC|WRB");
        return !opensSentence
                && (Names.isCapitalised(source, sentence, index)
                        || !capitalised && word.matches("coast|air|armed|naval|border|national|security|customs"));
    }

    private static boolean belongsAfter(SourceText source, Sentence sentence, int index) {
        boolean joins = INSIDE.contains(Names.text(source, sentence, index, index + 1))
                && !Names.text(source, sentence, index - 1, index).equals("and");
        return Names.isCapitalised(source, sentence, index)
                || joins
                        && Names.isCapitalised(source, sentence, index + 1)
                        && !Names.text(source, sentence, index, index + 1).equals("and")
                || joins
                        && Names.text(source, sentence, index, index + 2).matches("of the|for the")
                        && Names.isCapitalised(source, sentence, index + 2);
    }

    private boolean namesPlace(SourceText source, Sentence sentence, int first, int end) {
        for (int index = first; index < end; index++) {
            for (int stop = end; stop > index; stop--) {
                if (places.of(Names.text(source, sentence, index, stop)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }
}
