package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.crash.RunningService;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Somebody decides on records by keyboard, corrects one, adds one, and is told when another was quicker. */
@ExtendWith(Browser.class)
class ReviewIT {
    private static final String TEXT = """
            Kolbwerk AG sold 12 pumps to Chile in 2021.
            Kolbwerk AG bought valves from Peru.
            Nothing was said about the boilers of Malta.
            """;

    private Person person;
    private JsonNode result;

    @BeforeEach
    void comes(Person person) {
        this.person = person;
        result = person.read("kolbwerk-" + System.nanoTime() + ".txt", TEXT + System.nanoTime());
        person.open("/documents/" + result.at("/document/id").asText());
        person.the("article", "");
    }

    @Test
    void decidesWithOneKeyEachAndTakesItBack() {
        person.press("j");
        person.waitUntil("chosen", () -> person.path().endsWith(id(0)));
        person.press("a");
        person.waitUntil("next one", () -> person.path().endsWith(id(1)));
        person.press("r");
        person.waitUntil("both", () -> person.words(".count").contains("2 reviewed"));
        assertThat(status(0)).isEqualTo("ACCEPTED");
        assertThat(status(1)).isEqualTo("REJECTED");

        person.press("u");
        person.waitUntil("taken back", () -> person.words(".count").contains("1 reviewed"));
        assertThat(status(1)).isEmpty();
        person.the("combobox", "Review").sendKeys("Accepted");
        person.waitUntil("filtered", () -> person.words(".count").startsWith("1 record of"));
    }

    @Test
    void correctsARecord() {
        person.press("j");
        person.waitUntil("chosen", () -> person.path().endsWith(id(0)));
        person.press("e");
        person.the("combobox", "Kind of claim").sendKeys("Shipment");
        person.the("combobox", "Which country is").sendKeys("Peru");
        person.choose("button", "Save");

        person.waitUntil("edited", () -> person.words("article[aria-current]").contains("Edited"));
        JsonNode record = record(0);
        assertThat(record.path("type").asText()).isEqualTo("SHIPMENT");
        assertThat(record.at("/countries/0/iso2").asText()).isEqualTo("PE");
        person.press("e");
        person.the("combobox", "Kind of claim");
        person.press(Keys.ESCAPE);
        person.waitUntil("closed", () -> person.parts("dialog[open]").isEmpty());
    }

    @Test
    void addsWhatWasMissed() {
        select(".line", "boilers of Malta");
        person.press("n");
        WebElement quote = person.the("textbox", "Quote");
        person.driver.executeScript(
                "arguments[0].setSelectionRange(0, 7); arguments[0].dispatchEvent(new Event('select'))", quote);
        person.waitUntil("words", () -> person.words(".adding").contains("boilers"));
        person.choose("button", "Goods");
        person.choose("button", "Add");

        person.waitUntil("added", () -> person.words("article[aria-current]").contains("boilers"));
        assertThat(person.get("/v1/evidence?review=EDITED&document="
                                + result.at("/document/id").asText())
                        .body())
                .contains("boilers of Malta");
    }

    @Test
    void isToldWhenAnotherWasQuicker() throws Exception {
        person.press("j");
        person.waitUntil("chosen", () -> person.path().endsWith(id(0)));
        person.press("a");
        person.waitUntil("decided", () -> person.words(".count").contains("1 reviewed"));
        person.press("k");
        person.waitUntil("back", () -> person.path().endsWith(id(0)));
        person.ask(
                HttpRequest.newBuilder()
                        .POST(HttpRequest.BodyPublishers.ofString("{\"status\": \"REJECTED\", \"by\": \"Bob\"}"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", "*"),
                "/v1/evidence/" + id(0) + "/review");

        person.press("e");
        person.choose("button", "Save");
        person.the("heading", "Somebody else decided meanwhile");
        assertThat(person.words("dialog.conflict").toLowerCase(Locale.ROOT)).contains("rejected", "edited");
        person.choose("button", "Leave it so");

        person.waitUntil("theirs", () -> person.words("article[aria-current]").contains("Rejected"));
        assertThat(status(0)).isEqualTo("REJECTED");
    }

    private void select(String selector, String words) {
        person.waitUntil(
                "words",
                () -> person.parts(selector).stream()
                        .anyMatch(line -> line.getText().contains(words)));
        person.driver.executeScript("""
                for (const line of document.querySelectorAll(arguments[0])) {
                    for (const node of line.childNodes) {
                        const at = node.textContent.indexOf(arguments[1]);
                        if (at >= 0 && node.nodeType === Node.TEXT_NODE) {
                            getSelection().setBaseAndExtent(node, at, node, at + arguments[1].length);
                        }
                    }
                }""", selector, words);
    }

    private String id(int index) {
        return result.path("evidence").path(index).path("id").asText();
    }

    private JsonNode record(int index) {
        try {
            return RunningService.json(person.get("/v1/evidence/" + id(index))).path("evidence");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private String status(int index) {
        return record(index).at("/review/status").asText();
    }
}
