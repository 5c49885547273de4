package exhibit.http;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Who decides something. */
@Singleton
class Caller {
    @Inject
    SecurityIdentity identity;

    /**
     * The name of the key that the request has; where nobody is asked for one, what the request says itself.
     *
     * @param said in the request, or {@code null}
     */
    String name(String said) {
        return identity.isAnonymous() ? said : identity.getPrincipal().getName();
    }
}
