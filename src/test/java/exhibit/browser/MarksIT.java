package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A record's quote is marked on the page at its own words, in every PDF there is to test with. */
@ExtendWith(Browser.class)
class MarksIT {
    /** A quote may go on on the next page, which is drawn a moment later. */
    private static final int LOOKS = 40;

    @Test
    void quotesAreMarkedOnTheirWords(Person person) throws IOException, InterruptedException {
        String wordsUnder;
        try (var script = getClass().getResourceAsStream("/browser/words-under-marks.js")) {
            wordsUnder = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        int records = 0;
        List<String> wrong = new ArrayList<>();
        for (Path file : pdfs()) {
            JsonNode result = person.read(file);
            String document = "/documents/" + result.at("/document/id").asText();
            person.open(document);
            for (JsonNode record : result.path("evidence")) {
                String id = record.path("id").asText();
                records++;
                person.driver.executeScript("location.hash = arguments[0]", "record=" + id);
                String mark = ".marks .quote.selected[data-record='" + id + "']";
                person.waitUntil("mark", () -> !person.parts(mark).isEmpty());
                String quote = record.at("/quote/text").asText();
                String words = "";
                for (int look = 0; look < LOOKS && !letters(words).equals(letters(quote)); look++) {
                    TimeUnit.MILLISECONDS.sleep(look == 0 ? 0 : 250);
                    words = String.valueOf(person.driver.executeScript(wordsUnder, id));
                }
                if (!letters(words).equals(letters(quote))) {
                    wrong.add(file.getFileName() + ": “" + quote + "” is marked at “" + words + "”");
                }
            }
        }
        System.out.printf("%d of %d quotes are marked on their words %s%n", records - wrong.size(), records, wrong);
        assertThat(records).isGreaterThanOrEqualTo(50);
        assertThat(wrong).hasSizeLessThanOrEqualTo(records / 50); // 98 in 100
    }

    private static List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("test-docs"))) {
            return files.filter(file -> file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }
    }

    /** Spaces, hyphens and signs are drawn as the page has them. */
    private static String letters(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
