package exhibit.http;

import exhibit.store.AuditEntry;
import exhibit.store.AuditStore;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** Tells who did what. */
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {
    @Inject
    AuditStore store;

    @GET
    public ListPage<AuditEntry> list(@QueryParam("who") String who, @BeanParam Paging paging) {
        int limit = paging.limit();
        try {
            return store.list(who, paging.cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }
}
