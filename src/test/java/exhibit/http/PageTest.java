package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The page shows what hostile documents say, so nothing on it may come from elsewhere or be run from a document's words. */
@QuarkusTest
class PageTest {
    @Test
    void thePageAllowsOnlyItsOwnScript() {
        for (String address : new String[] {"/", "/index.html", "/page.js", "/page.css"}) {
            String policy = given().get(address)
                    .then()
                    .statusCode(200)
                    .header("X-Content-Type-Options", "nosniff")
                    .header("X-Frame-Options", "DENY")
                    .extract()
                    .header("Content-Security-Policy");
            assertThat(policy)
                    .contains("default-src 'none'", "script-src 'self'")
                    .doesNotContain("unsafe");
        }
        assertThat(given().get("/").asString()).doesNotContain("onclick", "style=", "<script>", "http://", "https://");
        assertThat(given().get("/page.js").asString()).doesNotContain("innerHTML", "insertAdjacentHTML", "eval(");
    }

    @Test
    void thePageSaysWhatItIsAndTakesSeveralFiles() {
        String page = given().get("/").asString();

        assertThat(page).contains("who supplied what to whom").contains("<input id=\"files\" type=\"file\" multiple>");
        assertThat(page).contains("<label for=\"files\">", "<label for=\"words\">", "role=\"status\"");
    }
}
