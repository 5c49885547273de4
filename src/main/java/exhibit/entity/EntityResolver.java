package exhibit.entity;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.List;

/** Groups mentions into the entities of the document. Thread-safe. */
public final class EntityResolver {
    public EntityResolver(Lexicons lexicons) {}

    /** Entities in order of first mention, with ids e1, e2, …; every mention belongs to exactly one entity. */
    public List<Entity> resolve(SourceText source, List<Sentence> sentences, List<Mention> mentions) {
        return List.of();
    }
}
