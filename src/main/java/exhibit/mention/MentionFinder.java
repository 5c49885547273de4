package exhibit.mention;

import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import java.util.List;

/**
 * Finds places that name something. Implementations are thread-safe and deterministic; what they return is sorted, inside
 * the sentences, and does not overlap (the merge of several finders may nest a country inside an organisation).
 */
public interface MentionFinder {
    List<Mention> find(SourceText source, List<Sentence> sentences);
}
