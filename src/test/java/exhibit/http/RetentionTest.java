package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A document that was kept as many days as set goes by itself, with what came of it; a younger one stays. */
@QuarkusTest
@TestProfile(NarrowService.class)
@Timeout(60)
class RetentionTest {
    @Inject
    Jdbi database;

    @Test
    void whatIsOldGoes() throws Exception {
        String company = "Ost" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String old = post(company + " AG sold pumps to Iraq.");
        String young = post(company + " AG sold pumps to Iran.");
        assertThat(found(company)).isEqualTo(2);

        database.useHandle(
                handle -> handle.execute("UPDATE document SET analysed_at = '2020-01-01T00:00:00Z' WHERE id = ?", old));

        while (status(old) != 404) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(status(young)).isEqualTo(200);
        assertThat(found(company)).isEqualTo(1);
    }

    private static String post(String text) {
        return given().contentType("text/plain")
                .body(text)
                .post("/v1/documents?tier=fast")
                .then()
                .statusCode(201)
                .extract()
                .path("document.id");
    }

    private static int status(String document) {
        return given().get("/v1/documents/" + document).statusCode();
    }

    private static int found(String company) {
        return given().get("/v1/evidence?company=" + company).then().extract().<Integer>path("items.size()");
    }
}
