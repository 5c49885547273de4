package exhibit.language;

import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import java.util.List;

/** The text to sentences, tokens, tags, lemmas and base phrases. Thread-safe. */
public final class Segmenter {
    /** Loads its models, once. */
    public static Segmenter open() {
        return new Segmenter();
    }

    /** Sentences in order; blocks of furniture give none. */
    public List<Sentence> segment(SourceText source) {
        return List.of();
    }

    /** The language that most of the text is in: ISO 639-1, or {@code und} for too little text. */
    public String language(SourceText source) {
        return "und";
    }

    public List<Provenance.Model> models() {
        return List.of();
    }
}
