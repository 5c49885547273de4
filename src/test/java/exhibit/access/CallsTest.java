package exhibit.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each call asks for the role that it should. */
class CallsTest {
    private final Calls calls = new Calls();

    @ParameterizedTest
    @CsvSource({
        "GET, /v1/documents, READER",
        "GET, /v1/documents/abc/original, READER",
        "GET, /v1/evidence/abc/reviews, READER",
        "POST, /v1/documents, SUBMITTER",
        "POST, /v1/documents/, SUBMITTER",
        "POST, /v1/documents/abc/analyses, SUBMITTER",
        "POST, /v1/documents/abc/evidence, REVIEWER",
        "POST, /v1/evidence/abc/review, REVIEWER",
        "POST, /v1/entities/company:x/merge, REVIEWER",
        "DELETE, /v1/documents/abc, ADMIN",
        "DELETE, /v1/jobs/abc, SUBMITTER",
        "GET, /v1/keys, ADMIN",
        "DELETE, /v1/keys/abc, ADMIN",
        "GET, /v1/audit, ADMIN",
        "POST, /v1/something-new, ADMIN",
        "PATCH, /v1/documents, ADMIN",
        "GET, /q/metrics, READER",
        "GET, /q/openapi, READER",
        "GET, /v1;a=b/documents, ADMIN",
        "GET, /v1/keys;a=b, ADMIN",
        "POST, /v1;a/keys, ADMIN",
        "POST, /;a/v1/keys, ADMIN",
        "POST, /elsewhere, ADMIN"
    })
    void aCallAsksForARole(String method, String path, Role role) {
        assertThat(calls.of(method, path).role()).contains(role);
    }

    @ParameterizedTest
    @CsvSource({"GET, /", "GET, /documents/abc", "POST, /v1/session", "GET, /q/health/ready", "GET, /q/health"})
    void anybodyMaySignInSeeThePageAndAskForHealth(String method, String path) {
        assertThat(calls.of(method, path).role()).isEmpty();
    }

    @Test
    void rolesIncludeThoseBeforeThem() {
        assertThat(Role.ADMIN.includes(Role.READER)).isTrue();
        assertThat(Role.REVIEWER.includes(Role.SUBMITTER)).isTrue();
        assertThat(Role.READER.includes(Role.SUBMITTER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1, true", "localhost, true", "::1, true", "0.0.0.0, false", "10.1.2.3, false"})
    void onlyThisMachineReachesALoopbackAddress(String host, boolean isLoopback) {
        assertThat(AddressCheck.isLoopback(host)).isEqualTo(isLoopback);
    }
}
