package exhibit.http;

import exhibit.Finding;
import exhibit.export.ExportFormat;
import exhibit.export.Origin;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/**
 * An export that is written while findings are still being fetched, as fast as the client reads. A failure half-way drops the
 * connection: a file that ends early shall not look whole.
 */
final class ExportStream implements StreamingOutput {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final ExportFormat format;
    private final Iterator<Finding> findings;
    private final Origin origin;
    private final boolean marked;
    private final HttpServerRequest request;

    /** @param marked whether a byte order mark goes before, by which Excel knows UTF-8 */
    ExportStream(
            ExportFormat format, Iterator<Finding> findings, Origin origin, boolean marked, HttpServerRequest request) {
        this.format = format;
        this.findings = findings;
        this.origin = origin;
        this.marked = marked;
        this.request = request;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        HttpConnection connection = request.connection();
        try {
            if (marked) {
                out.write(BYTE_ORDER_MARK);
            }
            format.write(findings, origin, out);
        } catch (IOException | RuntimeException e) {
            if (request.response().headWritten()) {
                connection.close();
            }
            throw e;
        }
    }
}
