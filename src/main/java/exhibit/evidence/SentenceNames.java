package exhibit.evidence;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.Span;
import exhibit.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What the sentences of a document name, each by its tokens; asked sentence by sentence in order of the text. */
final class SentenceNames {
    private final List<Filler> unplaced = new ArrayList<>();
    private int next;

    SentenceNames(Traders traders, List<Entity> entities) {
        for (Entity entity : entities) {
            Predicate<Mention> trades = traders.of(entity);
            for (Mention mention : entity.mentions()) {
                unplaced.add(new Filler(entity, mention, 0, 0, trades.test(mention)));
            }
        }
        unplaced.sort(Comparator.comparing(filler -> filler.mention().span()));
    }

    /** The names that a sentence holds whole, in order of the text. */
    List<Filler> in(Sentence sentence) {
        List<Filler> fillers = new ArrayList<>();
        while (next < unplaced.size()
                && unplaced.get(next).mention().start() < sentence.span().end()) {
            Filler filler = unplaced.get(next++);
            if (sentence.span().contains(filler.mention().span())) {
                fillers.add(placed(filler, sentence));
            }
        }
        return fillers;
    }

    private static Filler placed(Filler filler, Sentence sentence) {
        Span span = filler.mention().span();
        int first = 0;
        int end = 0;
        List<Token> tokens = sentence.tokens();
        for (int index = 0; index < tokens.size(); index++) {
            Span token = tokens.get(index).span();
            if (token.end() <= span.start()) {
                first = index + 1;
            }
            if (token.start() < span.end()) {
                end = index + 1;
            }
        }
        return new Filler(
                filler.entity(),
                filler.mention(),
                Math.min(first, tokens.size() - 1),
                Math.max(end, first + 1),
                filler.trades());
    }
}
