package exhibit.http;

import exhibit.export.GoldClaims;
import exhibit.store.DocumentStore;
import exhibit.store.Reviews;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** Gives what persons decided away as gold claims, to measure by and to train on. */
@Path("/v1/reviews/claims")
public class ReviewExport {
    @Inject
    Reviews reviews;

    @Inject
    DocumentStore documents;

    @GET
    @Produces("text/plain; charset=utf-8")
    public String claims() {
        StringBuilder all = new StringBuilder();
        for (String document : reviews.documents()) {
            documents
                    .find(document)
                    .ifPresent(kept -> all.append(GoldClaims.of(
                            kept.result().document().filename(), kept.result().evidence())));
        }
        return all.toString();
    }
}
