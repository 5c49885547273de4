package exhibit.http;

import static exhibit.http.Answers.assertProblem;
import static exhibit.http.Answers.json;
import static exhibit.http.Answers.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The search over all documents: each filter, each format, page by page. */
@QuarkusTest
class EvidenceTest {
    private static final String SOLD = "Vexolit Werke AG sold 20 pumps to Kenya in May 2020.";
    private static final String BOUGHT = "\uD83D\uDE80 Vexolit Werke AG bought steel pipe from Austria.";
    private static final String OTHER = "Vexolit Handel GmbH exported turbines to Mongolia.";

    @BeforeEach
    void keep() {
        post("=1+1.txt", SOLD);
        post("bought.txt", BOUGHT);
        post("other.txt", OTHER);
    }

    @Test
    void eachFilterLeavesOutWhatDoesNotMeetIt() {
        assertThat(quotes("company=vexolit werke")).containsExactlyInAnyOrder(SOLD, BOUGHT);
        assertThat(quotes("company=vexolit&product=pump")).containsExactly(SOLD);
        assertThat(quotes("company=vexolit&country=KE")).containsExactly(SOLD);
        assertThat(quotes("company=vexolit&country=mongolia")).containsExactly(OTHER);
        assertThat(quotes("company=vexolit werke&type=PURCHASE")).containsExactly(BOUGHT);
        assertThat(quotes("company=vexolit&country=KE&country=MN")).isEmpty();
        assertThat(quotes("company=vexolit&minConfidence=1")).isEmpty();
        assertThat(quotes("company=nobody of this name")).isEmpty();
    }

    @Test
    void aRoleBelongsToItsParty() {
        assertThat(quotes("company=vexolit werke:SUPPLIER")).containsExactly(SOLD);
        assertThat(quotes("company=vexolit werke&country=KE&role=DESTINATION")).containsExactly(SOLD);
        assertThat(quotes("company=vexolit werke&role=DESTINATION&role=SUPPLIER"))
                .containsExactly(SOLD);
        assertThat(quotes("company=vexolit werke&country=KE:ORIGIN")).isEmpty();
    }

    @Test
    void wordsDatesAndOrderAreAskedForTogether() {
        assertThat(quotes("company=vexolit&q=pump sold&from=2020&to=2020-05")).containsExactly(SOLD);
        assertThat(quotes("company=vexolit&q=pump&from=2021")).isEmpty();
        JsonNode found = items("company=vexolit werke&q=\"steel pipes\"&sort=-confidence")
                .get(0);
        int quote = found.at("/evidence/quote/start").asInt();
        assertThat(found.at("/snippets/0/start").asInt()).isEqualTo(quote);
        assertThat(found.at("/snippets/0/highlights/0/start").asInt())
                .isEqualTo(quote + BOUGHT.codePointCount(0, BOUGHT.indexOf("steel")));
    }

    @Test
    void whatIsNoFilterIsSaid() {
        for (String query : List.of(
                "role=BUYER",
                "assertion=TRUE",
                "from=May",
                "from=2020-02-31",
                "from=2021&to=2020",
                "sort=size",
                "q=—",
                "q=-pumps",
                "in=document",
                "q=a&in=title",
                "company=:SUPPLIER")) {
            assertProblem(get("application/json", query), 400, "bad-request");
        }
        assertProblem(given().get("/v1/evidence/facets?values=0"), 400, "bad-request");
    }

    @Test
    void positionsCountInTheUnitThatIsAskedFor() {
        String utf16 = "company=vexolit werke&type=PURCHASE&offsets=utf16";
        String points = "company=vexolit werke&type=PURCHASE";

        assertThat(items(utf16).get(0).at("/evidence/companies/0/start").asInt())
                .isEqualTo(BOUGHT.indexOf("Vexolit"));
        assertThat(items(points).get(0).at("/evidence/companies/0/start").asInt())
                .isEqualTo(BOUGHT.indexOf("Vexolit") - 1);
    }

    @Test
    void pagesFollowOneAnotherInEveryFormat() {
        List<String> all = items("company=vexolit").stream()
                .map(item -> item.at("/evidence/id").asText())
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        for (String format : new String[] {"application/json", "application/x-ndjson", "text/csv"}) {
            List<String> seen = new ArrayList<>();
            String next = null;
            do {
                Response page = get(format, "company=vexolit&limit=1" + (next == null ? "" : "&cursor=" + next));
                next = format.equals("application/json") ? page.path("next") : page.header("Exhibit-Next");
                seen.add(id(format, page.asString()));
            } while (next != null);
            assertThat(seen).as(format).isEqualTo(all);
        }
    }

    @Test
    void aCursorGoesOnlyWithItsQuery() {
        String cursor = get("application/json", "company=vexolit&limit=1").path("next");

        assertThat(get("text/csv", "company=vexolit&limit=1&offsets=utf16&cursor=" + cursor)
                        .statusCode())
                .isEqualTo(200);
        assertProblem(get("application/json", "company=other&cursor=" + cursor), 400, "bad-request");
        assertProblem(get("text/csv", "company=vexolit&minConfidence=0.2&cursor=" + cursor), 400, "bad-request");
        assertProblem(given().queryParam("cursor", cursor).get("/v1/documents"), 400, "bad-request");
    }

    @Test
    void documentsBetweenTwoPagesDoNotDisturbTheList() {
        JsonNode first = json(given().get("/v1/documents?limit=1").asString());
        post("late.txt", "Vexolit Werke AG sold pumps to Kenya, " + System.nanoTime() + ".");
        JsonNode second = json(given().queryParam("limit", 1)
                .queryParam("cursor", first.path("next").asText())
                .get("/v1/documents")
                .asString());

        JsonNode both = json(given().get("/v1/documents?limit=3").asString());
        assertThat(both.at("/items/1")).isEqualTo(first.at("/items/0"));
        assertThat(both.at("/items/2")).isEqualTo(second.at("/items/0"));
    }

    @Test
    void rowsAreHarmlessInASpreadsheet() {
        String csv = get("text/csv", "company=vexolit&product=pump").asString();

        assertThat(csv)
                .startsWith("document,filename,id,type,")
                .contains("'=1+1.txt")
                .doesNotContain(",=", "\"=")
                .contains("\r\n");
        assertThat(get("text/csv", "company=vexolit").contentType()).isEqualTo("text/csv;charset=utf-8");
    }

    @Test
    void coMentionsComeWhereTheyAreAskedFor() {
        post("met.txt", "Executives of Boeing, Airbus and Embraer met in Paris.");

        assertThat(items("company=embraer&include=co-mention")).isNotEmpty();
        assertThat(items("company=embraer&type=CO_MENTION")).isNotEmpty();
        assertThat(items("company=embraer"))
                .allMatch(item -> !item.at("/evidence/type").asText().equals("CO_MENTION"));
    }

    private static String id(String format, String page) {
        return switch (format) {
            case "application/json" -> json(page).at("/items/0/evidence/id").asText();
            case "text/csv" -> page.split("\r\n", -1)[1].split(",", -1)[2];
            default -> {
                assertThat(page).endsWith("}\n").containsOnlyOnce("\n");
                yield json(page).at("/evidence/id").asText();
            }
        };
    }

    private static Response get(String format, String query) {
        return given().accept(format).get("/v1/evidence?" + query);
    }

    private static List<JsonNode> items(String query) {
        List<JsonNode> items = new ArrayList<>();
        json(get("application/json", query).then().statusCode(200).extract().asString())
                .path("items")
                .forEach(items::add);
        return items;
    }

    private static List<String> quotes(String query) {
        return items(query).stream()
                .map(item -> item.at("/evidence/quote/text").asText())
                .filter(quote -> !quote.contains(", ")) // of other tests
                .distinct()
                .toList();
    }
}
