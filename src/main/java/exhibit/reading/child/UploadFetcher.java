package exhibit.reading.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.fetcher.AbstractFetcher;

/** Opens the file of an upload under the name that its sender gave it. */
public final class UploadFetcher extends AbstractFetcher {
    @Override
    public InputStream fetch(String file, Metadata metadata, ParseContext context) throws IOException {
        ReadingOrder order = context.get(ReadingOrder.class);
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, order.filename());
        if (order.mediaType() != null) {
            metadata.set(TikaCoreProperties.CONTENT_TYPE_HINT, order.mediaType());
        }
        return TikaInputStream.get(Path.of(file));
    }
}
