package exhibit.http;

import exhibit.Finding;
import exhibit.export.ExportFormat;
import exhibit.export.ExportTypes;
import exhibit.store.EvidenceQuery;
import exhibit.store.EvidenceSearch;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

/** Gives the evidence of all documents away as a file: everything that meets the conditions, or a page where one is asked for. */
@Path("/v1/evidence")
public class EvidenceExport {
    @Inject
    EvidenceSearch search;

    @Inject
    HttpSettings settings;

    @GET
    @Produces({
        ExportTypes.NDJSON + ";qs=0.8",
        ExportTypes.CSV + ";qs=0.7",
        ExportTypes.XLSX + ";qs=0.6",
        ExportTypes.JSONLD + ";qs=0.5",
        ExportTypes.FTM + ";qs=0.4",
        ExportTypes.GRAPHML + ";qs=0.3",
        ExportTypes.STIX + ";qs=0.2"
    })
    public Response export(
            @BeanParam EvidenceFilters filters,
            @BeanParam Shape shape,
            @BeanParam Paging paging,
            @BeanParam Download download) {
        shape.check();
        ExportFormat format = download.format(shape);
        EvidenceQuery query = filters.query(shape);
        int limit = paging.hasLimit() ? paging.limit() : settings.maxPageSize();
        ListPage<Finding> first = page(query, paging.cursor(), limit);
        return paging.hasLimit()
                ? download.page(format, first)
                : download.all(format, new FoundPages(first, cursor -> page(query, cursor, limit)), "evidence");
    }

    private ListPage<Finding> page(EvidenceQuery query, String cursor, int limit) {
        try {
            return search.find(query, cursor, limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }
}
