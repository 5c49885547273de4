package exhibit.language;

import exhibit.Chunk;
import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.chunker.ThreadSafeChunkerME;
import opennlp.tools.util.Span;

/** Tagged words to base phrases. Thread-safe. */
@SuppressWarnings("resource") // the OpenNLP chunkers close nothing but their thread locals
final class PhraseChunker {
    private final ThreadSafeChunkerME chunker;

    PhraseChunker(ModelFile model) {
        try {
            chunker = new ThreadSafeChunkerME(new ChunkerModel(model.open()));
        } catch (IOException e) {
            throw new UncheckedIOException(model.name(), e);
        }
    }

    /** Phrases in order, by word index. */
    List<Chunk> chunk(String[] words, String[] tags) {
        List<Chunk> chunks = new ArrayList<>();
        if (words.length > 0) {
            for (Span span : chunker.chunkAsSpans(WordShapes.plain(words), tags)) {
                chunks.add(new Chunk(Chunk.Kind.valueOf(span.getType()), span.getStart(), span.getEnd()));
            }
        }
        return chunks;
    }
}
