package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A document beside its claims: what is chosen on one side is shown on both. */
@ExtendWith(Browser.class)
class DocumentIT {
    private static final Path PDF = Path.of("test-docs/crs-if12672.12.pdf");

    private Person person;
    private JsonNode result;

    @BeforeEach
    void comes(Person person) {
        this.person = person;
        result = person.read(PDF);
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void aLinkShowsARecordOnItsPage() {
        JsonNode record = record(2);
        open("#record=" + id(record));

        WebElement mark = marked(record);
        assertThat(mark.getRect().getY()).isBetween(100, 860);
        assertThat(selected()).contains(record.at("/quote/text").asText().substring(0, 20));
    }

    @Test
    void aCardShowsItsWordsAndTheWordsTheirCard() {
        open("");
        person.the("article", "");
        JsonNode first = record(0);
        card(first).click();
        WebElement mark = marked(first);
        assertThat(person.path()).endsWith("#record=" + id(first));

        JsonNode other = record(3);
        person.waitUntil("marks", () -> !person.parts(quote(other)).isEmpty());
        WebElement words = person.parts(quote(other)).get(0);
        person.driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", words);
        new Actions(person.driver).moveToElement(words).click().perform();
        person.waitUntil("the other record", () -> !person.path().endsWith(id(first)));
        assertThat(selected()).isNotEmpty();
        assertThat(mark).isNotNull();
    }

    @Test
    void keysGoFromRecordToRecordAndSayWhy() {
        open("");
        person.the("article", "");
        person.press("j");
        person.waitUntil("first", () -> person.path().endsWith(id(record(0))));
        person.press("j");
        person.waitUntil("second", () -> person.path().endsWith(id(record(1))));
        person.press("k");
        person.waitUntil("first again", () -> person.path().endsWith(id(record(0))));
        person.press("w");
        person.waitUntil("reasons", () -> selected().contains("of 100 such records"));

        person.press("/");
        person.press("jj");
        person.waitUntil("words in the field", () -> person.path().contains("with=jj"));
        person.press(Keys.ESCAPE, "?");
        person.the("heading", "Keyboard");
    }

    @Test
    void filtersNarrowAndAreInTheAddress() {
        open("");
        person.the("article", "");
        person.the("combobox", "Kind of claim").sendKeys("Use");
        person.waitUntil("filtered", () -> person.words(".count").contains(" of "));
        assertThat(person.path()).contains("type=USE");
        String count = person.words(".count");

        person.open(person.path());
        person.waitUntil("as before", () -> person.words(".count").equals(count));

        person.the("searchbox", "Party, goods").sendKeys("no such words");
        person.waitUntil("none", () -> person.words(".records").contains("No record meets these conditions"));
    }

    @Test
    void backLeadsToTheDocuments() {
        person.open("/");
        person.choose("link", "Russia’s Nuclear Weapons");
        person.the("article", "");
        person.driver.navigate().back();

        person.the("heading", "Add documents");
        assertThat(person.path()).isEqualTo("/");
    }

    @Test
    void namesAreMarkedWhenWanted() {
        open("");
        person.waitUntil("marks", () -> !person.parts(".marks .quote").isEmpty());
        assertThat(person.parts(".marks .name")).isEmpty();
        person.choose("checkbox", "Mark all names");
        person.waitUntil("names", () -> !person.parts(".marks .name").isEmpty());
    }

    @Test
    void whatItHoldsCanBeTakenAway() {
        open("");
        person.choose("button", "Export");
        String address = person.the("link", "Table (CSV)").getDomAttribute("href");

        assertThat(person.get(address).body().lines().count())
                .isEqualTo(result.path("evidence").size() + 1L);
    }

    @Test
    void wordsOfADocumentAreNeverAPage() {
        String hostile = "<script>document.title='gone'</script><img src=x onerror=\"document.title='gone'\">";
        JsonNode read = person.read("hostile.txt", hostile + "\n\nAcme " + hostile + " sold 17 trucks to Chile.");
        person.open("/documents/" + read.at("/document/id").asText());

        person.waitUntil("words", () -> person.words(".plain").contains(hostile));
        assertThat(person.parts("main script, main img")).isEmpty();
        assertThat(person.driver.getTitle()).doesNotStartWith("gone");
    }

    @Test
    void whatWasNotReadIsSaid() {
        JsonNode read = person.read(Path.of("test-docs/testPPT_various.pptx"));
        person.open("/documents/" + read.at("/document/id").asText());

        assertThat(person.words(".unread")).contains("Not all was read", "attachments were not opened");
    }

    @Test
    void anErasedDocumentIsSaidToBeUnknown() {
        person.open("/documents/" + "0".repeat(64));

        person.waitUntil("words", () -> person.words("main").contains("No document with this address is kept here"));
        person.complaints(); // the browser's own about the answer 404
    }

    private void open(String place) {
        person.open("/documents/" + result.at("/document/id").asText() + place);
    }

    private JsonNode record(int index) {
        return result.path("evidence").path(index);
    }

    private static String id(JsonNode record) {
        return record.path("id").asText();
    }

    private static String quote(JsonNode record) {
        return ".marks .quote[data-record='" + id(record) + "']";
    }

    private WebElement marked(JsonNode record) {
        String selector = quote(record) + ".selected";
        person.waitUntil("mark", () -> !person.parts(selector).isEmpty());
        return person.parts(selector).get(0);
    }

    private WebElement card(JsonNode record) {
        String words = record.at("/quote/text").asText().substring(0, 20);
        return person.all("article").stream()
                .filter(card -> card.getText().contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String selected() {
        return person.words("article[aria-current]");
    }
}
