package exhibit.http;

import exhibit.Finding;
import exhibit.export.ExportFormat;
import exhibit.export.SampleFindings;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Exports of a search that fails half-way or never ends, which a real store does only with bad luck. */
@Path("/test/exports")
public class TroubledExports {
    static final AtomicLong TAKEN = new AtomicLong();

    @GET
    @Path("failing")
    @Operation(hidden = true)
    public Response failing(@BeanParam Download download) {
        Iterator<Finding> findings = Stream.generate(
                        () -> SampleFindings.many(1).next())
                .limit(5000)
                .peek(finding -> {
                    if (TAKEN.incrementAndGet() % 5000 == 0) {
                        throw new IllegalStateException("the disk is gone");
                    }
                })
                .iterator();
        return download.all(ExportFormat.NDJSON, findings, "failing");
    }

    @GET
    @Path("endless")
    @Operation(hidden = true)
    public Response endless(@BeanParam Download download) {
        Iterator<Finding> findings = Stream.generate(
                        () -> SampleFindings.many(1).next())
                .peek(finding -> TAKEN.incrementAndGet())
                .iterator();
        return download.all(ExportFormat.NDJSON, findings, "endless");
    }
}
