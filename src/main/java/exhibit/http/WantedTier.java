package exhibit.http;

import exhibit.Tier;
import jakarta.ws.rs.QueryParam;

/** What shall find the names of a document that is sent. */
public class WantedTier {
    @QueryParam("tier")
    String tier;

    /** The tier asked for; {@code null} where the request leaves it to the service. */
    Tier get() {
        return tier == null
                ? null
                : Tier.of(tier).orElseThrow(() -> ProblemException.badRequest("tier is accurate or fast."));
    }
}
