package exhibit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.Finding;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;

/** One finding a line, in JSON exactly as the service answers it. */
final class NdjsonWriter implements FindingWriter {
    private static final ObjectMapper JSON = Json.mapper();

    @Override
    public void write(Iterator<Finding> findings, Origin origin, OutputStream out) throws IOException {
        Writer lines = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        while (findings.hasNext()) {
            lines.append(JSON.writeValueAsString(findings.next())).append('\n');
        }
        lines.flush();
    }
}
