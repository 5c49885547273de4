package exhibit.evidence;

import exhibit.Block;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Sentences and entities to evidence records, sentence by sentence. Thread-safe. */
public final class EvidenceExtractor {
    /** Longer "sentences" are lists and tables that lost their shape; a partial parse of them is guesswork. */
    private static final int MOST_TOKENS = 160;

    private final SentenceEvidence sentenceEvidence;
    private final Traders traders;

    public EvidenceExtractor(Lexicons lexicons) {
        this.sentenceEvidence = new SentenceEvidence(lexicons);
        this.traders = new Traders(lexicons);
    }

    /**
     * The claims of a document in order of the text, CO_MENTION included.
     *
     * @param documentId sha256 of the document, part of every record's id
     */
    public List<EvidenceRecord> extract(
            String documentId, SourceText source, List<Sentence> sentences, List<Entity> entities) {
        List<Filler> unplaced = new ArrayList<>();
        for (Entity entity : entities) {
            Predicate<Mention> trades = traders.of(entity);
            for (Mention mention : entity.mentions()) {
                unplaced.add(new Filler(entity, mention, 0, 0, trades.test(mention)));
            }
        }
        unplaced.sort(Comparator.comparing(filler -> filler.mention().span()));
        List<EvidenceRecord> records = new ArrayList<>();
        int next = 0;
        for (Sentence sentence : sentences) {
            List<Filler> fillers = new ArrayList<>();
            while (next < unplaced.size()
                    && unplaced.get(next).mention().start() < sentence.span().end()) {
                Filler filler = unplaced.get(next++);
                if (sentence.span().contains(filler.mention().span())) {
                    fillers.add(placed(filler, sentence));
                }
            }
            if (!fillers.isEmpty()
                    && sentence.tokens().size() <= MOST_TOKENS
                    && sentence.block().kind() != Block.Kind.FURNITURE) {
                records.addAll(sentenceEvidence.read(documentId, new Words(source, sentence), fillers));
            }
        }
        return records;
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
