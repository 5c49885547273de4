package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody can use every page: no violation of WCAG that axe can see, light and dark, wide and narrow. */
@ExtendWith(Browser.class)
class EveryPageIT {
    private static final Path PDF = Path.of("test-docs/crs-if12672.12.pdf");

    @ParameterizedTest
    @CsvSource(textBlock = """
                    library,  1280, light
                    library,   390, dark
                    pdf,      1280, light
                    pdf,      1280, dark
                    pdf,       390, light
                    text,     1280, dark
                    text,      390, light
                    search,   1280, light
                    search,   1280, dark
                    search,    390, dark
                    names,    1280, dark
                    names,     390, light
                    country,  1280, light
                    country,   390, dark
                    nothing,  1280, light
                    nowhere,  1280, dark""")
    void canBeUsedByEverybody(String page, int width, String theme, Person person) throws IOException {
        person.width(width);
        if (theme.equals("dark")) {
            person.prefersDark();
        }
        person.read(PDF);
        person.open(address(page, person));
        person.waitUntil(
                "words",
                () -> !person.words("main").isEmpty() && !person.words("main").contains("Loading"));
        if (page.equals("pdf") && width > 860) {
            person.waitUntil("marks", () -> !person.parts(".marks .quote").isEmpty());
        }

        assertThat(person.complaints()).isEmpty();
        person.driver.executeScript(axe());
        Object violations = person.driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run().then((found) => done(found.violations.flatMap((one) =>
                    one.nodes.map((node) => one.id + ' ' + node.target.join(' ') + ' ' + node.failureSummary))));""");
        assertThat((List<?>) violations).isEmpty();
        Object overflow = person.driver.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("nothing stands out of the window").isEqualTo(0L);
    }

    /** A page of its own for each kind of thing to see; all of them have a document or two to show. */
    private static String address(String page, Person person) {
        return switch (page) {
            case "library" -> "/";
            case "pdf" -> place(person.read(PDF));
            case "text" -> place(person.read(Path.of("test-docs/crs-if11831.txt")));
            case "search" -> "/search?country=Russia";
            case "names" -> "/entities?type=PRODUCT";
            case "country" -> "/entities/country%3ARU";
            case "nothing" -> "/search?company=Nobodyatall";
            default -> "/documents";
        };
    }

    private static String place(JsonNode result) {
        String record = result.at("/evidence/1/id").asText();
        return "/documents/" + result.at("/document/id").asText() + "#record=" + record;
    }

    private String axe() throws IOException {
        Properties axe = new Properties();
        try (var file = getClass().getResourceAsStream("/META-INF/maven/org.webjars.npm/axe-core/pom.properties")) {
            axe.load(file);
        }
        String place = "/META-INF/resources/webjars/axe-core/" + axe.getProperty("version") + "/axe.min.js";
        try (var script = getClass().getResourceAsStream(place)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
