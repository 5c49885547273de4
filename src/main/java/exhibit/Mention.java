package exhibit;

import static java.util.Objects.requireNonNull;

/**
 * A place in the text that names something, before anyone decided which thing.
 *
 * @param start first UTF-16 unit in the source text
 * @param end one past the last UTF-16 unit
 * @param page the page it begins on, from 1
 * @param text the words at its span, exactly as written; never empty
 * @param type the kind of thing named
 * @param confidence the finder's probability, 0.0 to 1.0; compare only within one source
 * @param source the model or lexicon file that found it, such as {@code demonyms.tsv}
 */
public record Mention(int start, int end, int page, String text, EntityType type, double confidence, String source) {
    public Mention {
        requireNonNull(type, "type");
        requireNonNull(source, "source");
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a mention has words");
        }
        if (!(confidence >= 0 && confidence <= 1)) { // also refuses NaN
            throw new IllegalArgumentException("confidence must be 0 to 1: " + confidence);
        }
    }

    /** The mention at a span of a source text. */
    public static Mention at(SourceText document, Span span, EntityType type, double confidence, String source) {
        return new Mention(
                span.start(),
                span.end(),
                document.pageAt(span.start()),
                document.words(span),
                type,
                confidence,
                source);
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether a trained model took it for this, and no list or rule: sources of models begin with their format. */
    public boolean comesFromModel() {
        return source.startsWith("opennlp:") || source.startsWith("onnx:");
    }

    Mention withOffsets(OffsetMap map) {
        return new Mention(map.of(start), map.of(end), page, text, type, confidence, source);
    }
}
