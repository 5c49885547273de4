package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Claims of all documents are found by who, what and where, and the address holds the search. */
@ExtendWith(Browser.class)
class SearchIT {
    private Person person;

    @BeforeEach
    void comes(Person person) {
        this.person = person;
        person.read(
                "trade.txt", "Baykar sold 51 drones to Poland in May 2021.\n\nRheinmetall sold 12 tanks to Hungary.");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void conditionsAreAddedAndTakenAway() {
        person.open("/search");
        person.the("searchbox", "Country").sendKeys("Poland", Keys.ENTER);
        person.the("button", "Without Poland");
        person.waitUntil("found", () -> person.words(".search").contains("51 drones"));
        assertThat(person.path()).isEqualTo("/search?country=Poland");
        assertThat(person.words(".search .virtual")).doesNotContain("Hungary");

        person.choose("button", "Without Poland");
        person.waitUntil("all", () -> person.words(".search .virtual").contains("12 tanks"));
    }

    @Test
    void backTakesTheLastConditionAway() {
        person.open("/search?country=Poland");
        person.the("searchbox", "Company").sendKeys("Baykar", Keys.ENTER);
        person.waitUntil("both", () -> person.path().contains("company=Baykar"));
        person.driver.navigate().back();

        person.waitUntil("one", () -> person.path().equals("/search?country=Poland"));
        assertThat(person.has("button", "Without Baykar")).isFalse();
    }

    @Test
    void wordsAreFoundAndShown() {
        person.open("/search");
        person.the("searchbox", "Words of the quote").sendKeys("drone 51", Keys.ENTER);

        person.waitUntil("found", () -> person.words(".search .virtual").contains("51 drones"));
        assertThat(person.words("mark.found")).isIn("51", "drones");
    }

    @Test
    void countsNarrowAndGiveBack() {
        person.open("/search");
        person.choose("button", "To Hungary");
        person.waitUntil("narrowed", () -> person.path().contains("country%3AHU%3ADESTINATION"));
        person.the("button", "Without To Hungary");
        person.waitUntil("found", () -> !person.words(".search .virtual").contains("Poland"));

        person.choose("button", "To Hungary");
        person.waitUntil("all", () -> person.path().equals("/search"));
    }

    @Test
    void aNameHasAPageOfItsOwn() {
        person.open("/entities");
        person.the("searchbox", "Find by name").sendKeys("Baykar");
        person.choose("link", "Baykar");
        person.the("heading", "Baykar");
        person.waitUntil("partners", () -> person.words(".narrow").contains("To Poland"));
        person.waitUntil("records", () -> person.words(".virtual").contains("51 drones"));

        person.choose("link", "Narrow in the search");
        person.the("button", "Without Baykar");
        person.driver.navigate().back();
        person.the("heading", "Baykar");
    }

    @Test
    void aResultOpensOnItsWords() {
        person.open("/search?company=Baykar&country=Poland");
        person.choose("link", "trade.txt");

        person.waitUntil("chosen", () -> person.words("article[aria-current]").contains("51 drones"));
        assertThat(person.words(".plain .selected")).isNotEmpty();
    }

    @Test
    void aSearchIsKept() {
        person.open("/search?country=Poland");
        person.choose("button", "Save this search");
        person.open("/search");
        person.choose("link", "Poland");

        person.waitUntil("the search", () -> person.path().equals("/search?country=Poland"));
        person.choose("button", "Forget Poland");
        person.waitUntil("forgotten", () -> person.parts(".saved").isEmpty());
    }

    @Test
    void whatIsFoundCanBeTakenAway() {
        person.open("/search?country=Poland");
        person.choose("button", "Export");

        assertThat(person.get(person.the("link", "Table (CSV)").getDomAttribute("href"))
                        .body())
                .contains("51 drones")
                .doesNotContain("Hungary");
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        person.open("/search?company=Nobodyatall");

        person.waitUntil("words", () -> person.words(".search").contains("No record meets these conditions"));
    }
}
