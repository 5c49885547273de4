package exhibit.recognition;

import exhibit.Block;
import exhibit.Entity;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.entity.EntityResolver;
import exhibit.language.Segmenter;
import exhibit.lexicon.AccurateModel;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product's own finders and resolver of one tier; the language tools are opened once for both. */
final class Recogniser {
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final Segmenter SEGMENTER = Segmenter.open();
    private static final EntityResolver RESOLVER = new EntityResolver(LEXICONS);

    private final SentenceReader reader;
    private final MentionFinders finders;

    private Recogniser(SentenceReader reader, MentionFinders finders) {
        this.reader = reader;
        this.finders = finders;
    }

    static Recogniser open(Tier tier) {
        return new Recogniser(
                tier == Tier.FAST ? null : SentenceReader.open(AccurateModel.open(), 1),
                MentionFinders.open(LEXICONS, tier));
    }

    static Lexicons lexicons() {
        return LEXICONS;
    }

    /** The entities of a text, candidates that no claim rests on included. */
    List<Entity> read(String text) {
        SourceText source = new SourceText(
                text,
                List.of(new Page(1, 0, text.length(), false)),
                paragraphs(text),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
        List<Sentence> sentences = reader == null ? SEGMENTER.segment(source) : SEGMENTER.segment(source, reader);
        return RESOLVER.resolve(source, sentences, finders.find(source, sentences));
    }

    private static List<Block> paragraphs(String text) {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            Span span = new Span(start, start + paragraph.length());
            blocks.add(new Block(span, Block.Kind.PARAGRAPH, null));
            start = span.end() + 2;
        }
        return blocks;
    }
}
