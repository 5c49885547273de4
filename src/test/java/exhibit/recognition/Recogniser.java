package exhibit.recognition;

import exhibit.Entity;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.entity.EntityResolver;
import exhibit.language.Segmenter;
import exhibit.lexicon.AccurateModel;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.support.Sources;
import java.util.List;

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
        SourceText source = Sources.of(text, "\n\n");
        List<Sentence> sentences = reader == null ? SEGMENTER.segment(source) : SEGMENTER.segment(source, reader);
        return RESOLVER.resolve(source, sentences, finders.find(source, sentences));
    }
}
