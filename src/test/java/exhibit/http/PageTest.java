package exhibit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workbench shows what hostile documents say, so nothing on it may come from elsewhere or be run from a document's words. */
@QuarkusTest
class PageTest {
    private static final Pattern PARTS = Pattern.compile("(?:src|href)=\"(/static/[^\"]+)\"");

    @Test
    void thePageAndItsPartsAllowOnlyTheirOwnScript() {
        List<String> parts = PARTS.matcher(given().get("/").asString())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(parts).anyMatch(part -> part.endsWith(".js")).anyMatch(part -> part.endsWith(".css"));
        for (String address : Stream.concat(Stream.of("/", "/sample/crs-if12672.12.pdf"), parts.stream())
                .toList()) {
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
    }

    @Test
    void everyAddressOfTheWorkbenchGivesIt() {
        String page = given().get("/").asString();
        for (String address : List.of(
                "/search?country=Russia", "/documents/0a1b", "/documents/0a1b?type=SUPPLY", "/entities/country%3AIQ")) {
            assertThat(given().get(address).then().statusCode(200).extract().asString())
                    .isEqualTo(page);
        }
        given().get("/elsewhere").then().statusCode(404);
        given().get("/v1/documents/0a1b").then().statusCode(404).contentType(containsString("problem+json"));
    }

    @Test
    void whatPdfJsNeedsIsInTheJar() throws IOException {
        Properties pdfJs = new Properties();
        try (InputStream file =
                getClass().getResourceAsStream("/META-INF/maven/org.webjars.npm/pdfjs-dist/pom.properties")) {
            pdfJs.load(file);
        }
        String home = "/webjars/pdfjs-dist/" + pdfJs.getProperty("version");
        for (String part : List.of("build/pdf.worker.min.mjs", "cmaps/78-H.bcmap", "standard_fonts/FoxitSerif.pfb")) {
            given().get(home + "/" + part).then().statusCode(200);
        }
    }
}
