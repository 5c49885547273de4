package exhibit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import exhibit.crash.RunningService;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Somebody who uses the workbench: finds things by what they are and what they are called, and waits as a person would. */
final class Person {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Map<String, String> TAGS = Map.of(
            "button", "button, summary",
            "link", "a[href]",
            "searchbox", "input[type=search]",
            "textbox", "textarea",
            "combobox", "select",
            "checkbox", "input[type=checkbox]",
            "article", "article",
            "heading", "h1, h2");

    final ChromeDriver driver;
    private final RunningService service;

    Person(ChromeDriver driver, RunningService service) {
        this.driver = driver;
        this.service = service;
    }

    void forgetEverything() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
        width(1280);
        open("/");
        driver.executeScript("localStorage.clear()");
        driver.manage().logs().get(LogType.BROWSER);
    }

    void open(String path) {
        driver.get("about:blank");
        driver.get(service.address() + path);
    }

    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 860, "deviceScaleFactor", 1, "mobile", false));
    }

    void prefersDark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    }

    /** What a screen reader would call so; waited for. */
    WebElement the(String role, String name) {
        return await(
                role + " “" + name + "”",
                () -> all(role).stream()
                        .filter(element -> element.getAccessibleName().startsWith(name) && element.isDisplayed())
                        .findFirst()
                        .orElse(null));
    }

    boolean has(String role, String name) {
        return all(role).stream()
                .anyMatch(element -> element.getAccessibleName().startsWith(name));
    }

    List<WebElement> all(String role) {
        return driver.findElements(By.cssSelector(TAGS.get(role)));
    }

    List<WebElement> parts(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    String words(String selector) {
        return await(selector, () -> {
            List<WebElement> found = parts(selector);
            return found.isEmpty() ? null : found.get(0).getText();
        });
    }

    void choose(String role, String name) {
        the(role, name).click();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void waitUntil(String what, Supplier<Boolean> isSo) {
        await(what, () -> isSo.get() ? Boolean.TRUE : null);
    }

    private <T> T await(String what, Supplier<T> wanted) {
        return new WebDriverWait(driver, PATIENCE, Duration.ofMillis(100))
                .ignoring(StaleElementReferenceException.class)
                .withMessage(() -> "no " + what + " on\n"
                        + driver.findElement(By.tagName("body")).getText())
                .until(any -> wanted.get());
    }

    String path() {
        return driver.getCurrentUrl().substring(service.address().length());
    }

    /** What the browser complained of: errors of scripts, refused by policy, not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> !entry.getMessage().contains("TT: undefined function")) // of a font in the PDF
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Makes the service read a document without the browser, and gives the answer. */
    JsonNode read(Path file) {
        return read(file.getFileName().toString(), bytes(file));
    }

    JsonNode read(String name, String words) {
        return read(name, words.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode read(String name, byte[] bytes) {
        String type = name.endsWith(".txt") ? "text/plain" : "application/octet-stream";
        HttpResponse<String> answer = ask(
                HttpRequest.newBuilder().POST(BodyPublishers.ofByteArray(bytes)).header("Content-Type", type),
                "/v1/documents?offsets=utf16&filename=" + name);
        JsonNode result = json(answer);
        while (answer.statusCode() == 202 && !result.path("state").asText().equals("DONE")) {
            result = json(get("/v1/jobs/" + result.path("id").asText() + "?wait=20"));
            assertThat(result.path("state").asText()).isIn("QUEUED", "RUNNING", "DONE");
        }
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 202);
        return answer.statusCode() == 202
                ? json(get("/v1/documents/" + result.path("document").asText() + "?offsets=utf16"))
                : result;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return RunningService.json(answer);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return ask(HttpRequest.newBuilder().GET(), path);
    }

    HttpResponse<String> ask(HttpRequest.Builder request, String path) {
        try {
            return service.send(request, path);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
