package exhibit.browser;

import exhibit.crash.RunningService;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Gives tests a {@link Person} before the packaged service: one service and one Chromium for those of a class, an empty browser for each.
 * Skips them where Chromium or its driver is not installed (Debian: {@code chromium-driver}).
 */
public final class Browser implements ExecutionCondition, ParameterResolver {
    private static final String NOT_HERE = "no Chromium with chromedriver here: the browser tests are skipped";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return chromium().isPresent() && chromedriver().isPresent()
                ? ConditionEvaluationResult.enabled("Chromium is here")
                : ConditionEvaluationResult.disabled(NOT_HERE);
    }

    private static Optional<Path> chromium() {
        return installed("chromium", "chromium-browser", "google-chrome");
    }

    private static Optional<Path> chromedriver() {
        return installed("chromedriver");
    }

    private static Optional<Path> installed(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(place -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Person.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running = context.getParent()
                .orElse(context)
                .getStore(ExtensionContext.Namespace.create(Browser.class))
                .computeIfAbsent(Running.class, key -> Running.start(), Running.class);
        Person person = new Person(running.driver, running.service);
        person.forgetEverything();
        return person;
    }

    private record Running(RunningService service, ChromeDriver driver, Path folder) implements AutoCloseable {
        static Running start() {
            try {
                Path folder = Files.createTempDirectory("exhibit-browser");
                RunningService service = RunningService.start(folder.resolve("data"));
                return new Running(
                        service, opened(chromium().orElseThrow(), chromedriver().orElseThrow()), folder);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static ChromeDriver opened(Path binary, Path driver) {
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.BROWSER, Level.WARNING);
            ChromeOptions options = new ChromeOptions()
                    .setBinary(binary.toFile())
                    .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-background-networking")
                    .addArguments("--disable-dev-shm-usage", "--lang=en", "--window-size=1280,860")
                    .setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
            options.setCapability("goog:loggingPrefs", logs);
            ChromeDriver browser = new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(driver.toFile())
                            .build(),
                    options);
            browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
            return browser;
        }

        @Override
        public void close() throws IOException {
            driver.quit();
            service.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted((one, other) -> other.compareTo(one))
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
