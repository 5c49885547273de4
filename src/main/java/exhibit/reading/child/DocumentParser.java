package exhibit.reading.child;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * The one parser of a child: reads any document by its order and leaves the answer in the order's folder. Runs in the child, told
 * so by Tika's pipes; what kills it kills only the child.
 */
public final class DocumentParser implements Parser {
    private static final long serialVersionUID = 1L;

    static {
        ParentWatch.start();
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(MediaType.OCTET_STREAM); // the ancestor of all types
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException {
        ReadingOrder order = context.get(ReadingOrder.class);
        Path folder = Path.of(order.folder());
        try {
            ChildAnswer.write(folder, Reading.of(order, TikaInputStream.get(stream), metadata));
        } catch (DocumentException e) {
            ChildAnswer.write(folder, e);
        } catch (StackOverflowError e) {
            ChildAnswer.write(
                    folder,
                    new DocumentException(Reason.PARSER_CRASHED, "The document is nested too deep to be read.", e));
        } catch (RuntimeException e) {
            ChildAnswer.write(
                    folder,
                    new DocumentException(
                            Reason.CORRUPT, "The document is damaged: no parser could make sense of it.", e));
        }
    }
}
