package exhibit.http;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody calls with the secret of a key. */
final class KeyRequest extends BaseAuthenticationRequest {
    private final String secret;

    KeyRequest(String secret) {
        this.secret = secret;
    }

    String secret() {
        return secret;
    }
}
