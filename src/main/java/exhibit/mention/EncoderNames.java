package exhibit.mention;

import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import java.util.List;

/** Names that the encoder read when it read the sentences. */
final class EncoderNames implements MentionFinder {
    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        return sentences.stream().flatMap(sentence -> sentence.names().stream()).toList();
    }
}
