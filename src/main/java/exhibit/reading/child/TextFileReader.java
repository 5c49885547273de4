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

    private static final int SAMPLE = 1 << 16;
    private static final double TOO_MANY = 0.02;

    private TextFileReader() {}

    static boolean reads(String type) {
        return TYPES.contains(type);
    }

    static Extract read(TikaInputStream stream, String type, Metadata metadata) throws IOException, DocumentException {
        requireText(stream);
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

    /** Control characters are rare in any text, but common in any other bytes, whatever the file's name promises. */
    private static void requireText(TikaInputStream stream) throws IOException, DocumentException {
        stream.mark(SAMPLE);
        byte[] sample = stream.readNBytes(SAMPLE);
        stream.reset();
        if (hasMark(sample)) {
            return;
        }
        int controls = 0;
        for (byte each : sample) {
            controls += (each > 0 && each < 32 && (each < 8 || each > 13) && each != 26 && each != 27) ? 1 : 0;
        }
        if (controls > TOO_MANY * sample.length) {
            throw new DocumentException(
                    DocumentException.Reason.UNSUPPORTED,
                    "The bytes of this file are no text, though its name says so.");
        }
    }

    /** Whether the first bytes say which Unicode they are. */
    private static boolean hasMark(byte[] sample) {
        return sample.length > 1
                && ((sample[0] == (byte) 0xFE && sample[1] == (byte) 0xFF)
                        || (sample[0] == (byte) 0xFF && sample[1] == (byte) 0xFE));
    }
}
