package exhibit.http;

import exhibit.AnalysisResult;
import exhibit.DocumentInfo;
import exhibit.Finding;
import exhibit.export.ExportFormat;
import exhibit.export.ExportTypes;
import exhibit.store.DocumentStore;
import exhibit.store.KeptDocument;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Gives the evidence of one document away as a file. */
@Path("/v1/documents")
public class DocumentExport {
    @Inject
    DocumentStore store;

    @GET
    @Path("{id}/evidence")
    @Produces({
        ExportTypes.NDJSON + ";qs=0.8",
        ExportTypes.CSV + ";qs=0.7",
        ExportTypes.XLSX + ";qs=0.6",
        ExportTypes.JSONLD + ";qs=0.5",
        ExportTypes.FTM + ";qs=0.4",
        ExportTypes.GRAPHML + ";qs=0.3",
        ExportTypes.STIX + ";qs=0.2"
    })
    public Response export(@PathParam("id") String id, @BeanParam Shape shape, @BeanParam Download download) {
        shape.check();
        ExportFormat format = download.format(shape);
        KeptDocument kept = store.find(id).orElseThrow(DocumentResource::unknown);
        AnalysisResult result = shape.of(kept.result(), kept.text());
        DocumentInfo info = result.document();
        Finding.Source source = new Finding.Source(info.id(), info.filename(), info.title());
        return download.all(
                format,
                result.evidence().stream()
                        .map(record -> new Finding(source, record))
                        .iterator(),
                info.filename() + " evidence");
    }
}
