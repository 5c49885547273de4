package exhibit.mention;

import exhibit.Mention;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.List;

/** All finders and their one merge. Thread-safe. */
public final class MentionFinders implements MentionFinder {
    /** Loads its models, once. */
    public static MentionFinders open(Lexicons lexicons) {
        return new MentionFinders();
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        return List.of();
    }

    public List<Provenance.Model> models() {
        return List.of();
    }
}
