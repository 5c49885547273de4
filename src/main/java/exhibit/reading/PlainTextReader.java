package exhibit.reading;

import exhibit.Block;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Span;
import java.util.List;
import java.util.Map;

/** Divides text that is already text into blocks, without changing a character. */
final class PlainTextReader {
    SourceText read(String text) {
        return new SourceText(
                text,
                List.of(new Page(1, 0, text.length(), false)),
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, null)),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
