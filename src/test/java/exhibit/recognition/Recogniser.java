package exhibit.recognition;

import exhibit.Block;
import exhibit.Entity;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.entity.EntityResolver;
import exhibit.language.Segmenter;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.mention.RecognitionSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The product's own finders and resolver of one tier; the language tools are opened once for both. */
final class Recogniser {
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final Segmenter SEGMENTER = Segmenter.open();
    private static final EntityResolver RESOLVER = new EntityResolver(LEXICONS);

    private final MentionFinders finders;

    private Recogniser(MentionFinders finders) {
        this.finders = finders;
    }

    static Recogniser open(RecognitionSettings.Tier tier) {
        return new Recogniser(MentionFinders.open(LEXICONS, new RecognitionSettings() {
            @Override
            public Tier tier() {
                return tier;
            }

            @Override
            public int threads() {
                return 1;
            }
        }));
    }

    static Lexicons lexicons() {
        return LEXICONS;
    }

    /** Whether this machine cannot run the tier's models. */
    boolean isReplaced() {
        return !finders.warning().isEmpty();
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
        List<Sentence> sentences = SEGMENTER.segment(source);
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
