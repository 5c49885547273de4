package exhibit.support;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.Progress;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.entity.EntityResolver;
import exhibit.language.Segmenter;
import exhibit.lexicon.AccurateModel;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The product's own steps of one tier up to the entities, opened once for all tests of one run. */
public final class Steps {
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final Segmenter SEGMENTER = Segmenter.open();
    private static final EntityResolver RESOLVER = new EntityResolver(LEXICONS);
    private static final Map<Tier, Steps> TIERS = new ConcurrentHashMap<>();

    private final SentenceReader reader;
    private final MentionFinders finders;

    private Steps(Tier tier) {
        this.reader = tier == Tier.FAST ? null : SentenceReader.open(AccurateModel.open(), 1);
        this.finders = MentionFinders.open(LEXICONS, tier);
    }

    /** A text as read so far; entities include candidates that no claim rests on. */
    public record Read(List<Sentence> sentences, List<Entity> entities) {}

    public static Steps of(Tier tier) {
        return TIERS.computeIfAbsent(tier, Steps::new);
    }

    public static Lexicons lexicons() {
        return LEXICONS;
    }

    public Read read(SourceText source) {
        List<Sentence> sentences = reader == null
                ? SEGMENTER.segment(source)
                : SEGMENTER.segment(source, reader, new Progress.Count("sentence"));
        List<Mention> mentions = finders.find(source, sentences);
        return new Read(sentences, RESOLVER.resolve(source, sentences, mentions));
    }
}
