package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Documents are brought in, and what became of each is said. */
@ExtendWith(Browser.class)
class UploadIT {
    private static final Path LONG = Path.of("test-docs/crs-r48469.pdf");

    @TempDir
    private Path folder;

    private Person person;

    @BeforeEach
    void comes(Person person) {
        this.person = person;
        person.open("/");
    }

    @AfterEach
    void nothingWentWrong() {
        assertThat(person.complaints()).isEmpty();
    }

    @Test
    void theSampleIsOneClickAway() {
        person.choose("button", "Try a sample report");
        person.choose("link", "Read it: crs-if12672.12.pdf");

        assertThat(person.the("heading", "Russia’s Nuclear Weapons").isDisplayed())
                .isTrue();
        person.the("article", "");
    }

    @Test
    void pastedWordsBecomeEvidence() {
        person.choose("button", "Paste words");
        person.the("textbox", "Words to read").sendKeys("Baykar sold 50 drones to Poland in May 2021.");
        person.choose("button", "Find evidence");
        person.choose("link", "Read it: Pasted words");

        assertThat(person.the("article", "Supply, Stated").getText()).contains("Baykar", "Poland", "May 2021");
    }

    @Test
    void aBrokenFileSaysWhyAndItsNameIsOnlyWords() throws IOException {
        add("<img src=x onerror=document.title='gone'>.pdf", "%PDF-1.4 and no more");

        person.waitUntil("reason", () -> person.words(".queue").contains("The file is damaged"));
        assertThat(person.words(".queue")).contains("<img src=x onerror=document.title='gone'>.pdf", "0 read, 1 not");
        assertThat(person.has("button", "Try again"))
                .as("the same file is broken again")
                .isFalse();
        assertThat(person.parts("img")).isEmpty();
        assertThat(person.driver.getTitle()).isEqualTo("Exhibit");
    }

    @Test
    void anArchiveSaysHowManyOfItsFilesWereRead() throws IOException {
        Path archive = folder.resolve("reports.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : new String[] {"one", "two"}) {
                zip.putNextEntry(new ZipEntry(name + ".txt"));
                zip.write(("Acme " + name + " sold 7 trucks to Chile.").getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry("three.pdf"));
            zip.write("%PDF-1.4 and no more".getBytes(StandardCharsets.UTF_8));
        }
        choose(archive);

        person.waitUntil("counts", () -> person.words(".queue").contains("2 of 3 files read, 1 not"));
        assertThat(person.get(person.the("link", "What became of each file").getDomAttribute("href"))
                        .body())
                .contains("one.txt", "three.pdf");
    }

    @Test
    void aReloadLosesNothing() {
        choose(LONG);
        person.waitUntil("work", () -> !person.words(".queue .says").startsWith("Sending"));
        person.open("/");

        person.choose("link", "Read it: crs-r48469.pdf");
        person.the("heading", "The Seafood Import Monitoring Program");
    }

    @Test
    void whatIsCancelledCanBeTriedAgain() throws IOException {
        add("long.txt", "Acme sold 9 trucks to Chile. It rained all day over the town.\n\n".repeat(4000));
        person.choose("button", "Cancel: long.txt");
        person.waitUntil("cancelled", () -> person.words(".queue").contains("Cancelled"));

        person.choose("button", "Try again: long.txt");
        person.waitUntil("under way again", () -> !person.words(".queue").contains("Cancelled"));
        person.choose("button", "Cancel: long.txt");
        person.choose("button", "Remove from list: long.txt");
        person.waitUntil("an empty list", () -> person.parts(".queue").isEmpty());
    }

    @Test
    void aLostConnectionIsSaidAndOvercome() throws IOException {
        offline(true);
        add("late.txt", "Acme sold 11 trucks to Chile.");
        person.waitUntil("reason", () -> person.words(".queue").contains("The service cannot be reached"));
        offline(false);
        person.choose("button", "Try again: late.txt");

        person.choose("link", "Read it: late.txt");
        person.the("article", "Supply, Stated");
        person.complaints(); // those of the browser about the lost connection
    }

    @Test
    void aDocumentIsErasedWhenThePersonIsSure() throws IOException {
        add("erased.txt", "Acme sold 13 trucks to Chile.");
        person.the("link", "Read it: erased.txt");
        person.choose("button", "Erase: erased.txt");
        person.driver.switchTo().alert().accept();

        person.waitUntil("gone", () -> !person.has("button", "Erase: erased.txt"));
    }

    private void add(String name, String words) throws IOException {
        choose(Files.writeString(folder.resolve(name), words));
    }

    private void choose(Path file) {
        person.parts("input[type=file]").get(0).sendKeys(file.toAbsolutePath().toString());
    }

    private void offline(boolean isOffline) {
        person.driver.executeCdpCommand("Network.enable", Map.of());
        person.driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", isOffline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }
}
