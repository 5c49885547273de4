package exhibit.http;

import exhibit.access.KeySecret;
import exhibit.store.AccessKey;
import exhibit.store.KeyStore;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Knows who holds a key. */
@Singleton
class KeyProvider implements IdentityProvider<KeyRequest> {
    /** Attribute of identities: the id of the key. */
    static final String KEY = "exhibit.key";

    private final KeyStore keys;

    @Inject
    KeyProvider(KeyStore keys) {
        this.keys = keys;
    }

    @Override
    public Class<KeyRequest> getRequestType() {
        return KeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(KeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> keys.find(KeySecret.hash(request.secret()))
                .map(KeyProvider::identity)
                .orElseThrow(() -> new AuthenticationFailedException("no key that opens anything")));
    }

    private static SecurityIdentity identity(AccessKey key) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(key.name()))
                .addRole(key.role())
                .addAttribute(KEY, key.id())
                .build();
    }
}
