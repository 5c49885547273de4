package exhibit.reading.child;

import exhibit.DocumentException;
import exhibit.reading.layout.PlainText;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import org.apache.tika.detect.AutoDetectReader;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** Plain text and Markdown files, in whatever character set they are. */
final class TextFileReader {
    private static final Set<String> TYPES =
            Set.of("text/plain", "text/x-web-markdown", "text/markdown", "text/x-markdown");

    private TextFileReader() {}

    static boolean reads(String type) {
        return TYPES.contains(type);
    }

    static Extract read(TikaInputStream stream, String type, Metadata metadata) throws IOException, DocumentException {
        try (AutoDetectReader reader = new AutoDetectReader(stream, metadata)) {
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            Charset charset = reader.getCharset();
            metadata.set(Metadata.CONTENT_ENCODING, charset.name());
            String words = text.toString();
            PlainText.Parted parted = "text/plain".equals(type) ? PlainText.part(words) : PlainText.partMarkdown(words);
            return new Extract(parted.passages(), parted.pageCount(), Set.of(), List.of(), Unreadable.warnings(words));
        } catch (TikaException e) {
            throw new DocumentException(
                    DocumentException.Reason.CORRUPT, "The characters of this text file cannot be told.", e);
        }
    }
}
