package exhibit.http;

import exhibit.Finding;
import exhibit.store.EvidenceQuery;
import exhibit.store.EvidenceSearch;
import exhibit.store.Facets;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Searches and counts the evidence of all documents. */
@Path("/v1/evidence")
public class EvidenceResource {
    /** Values of a facet where the request does not say, and at most. */
    private static final int VALUES = 20;

    private static final int MOST_VALUES = 1000;

    @Inject
    EvidenceSearch search;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public ListPage<Finding> json(
            @BeanParam EvidenceFilters filters, @BeanParam Shape shape, @BeanParam Paging paging) {
        shape.check();
        int limit = paging.limit();
        EvidenceQuery wanted = filters.query(shape);
        try {
            return search.find(wanted, paging.cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    /** What there is among the records that were found. */
    @GET
    @Path("facets")
    @Produces(MediaType.APPLICATION_JSON)
    public Facets facets(
            @BeanParam EvidenceFilters filters, @BeanParam Shape shape, @QueryParam("values") String values) {
        shape.check();
        return search.facets(filters.query(shape), values(values));
    }

    private static int values(String wanted) {
        if (wanted == null) {
            return VALUES;
        }
        try {
            int values = Integer.parseInt(wanted);
            if (values >= 1 && values <= MOST_VALUES) {
                return values;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemException.badRequest("values is a number from 1 to " + MOST_VALUES + ".");
    }
}
