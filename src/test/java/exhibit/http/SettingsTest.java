package exhibit.http;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.access.AccessSettings;
import exhibit.job.JobSettings;
import exhibit.job.RetentionSettings;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.ReadingSettings;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/operating.md tells the truth about settings. */
class SettingsTest {
    private static final Pattern ROW = Pattern.compile("\\| `(exhibit\\.[^`]+)` \\| (\\S+) \\|.*");

    @Test
    void everySettingIsDocumentedWithItsDefault() throws IOException {
        Map<String, String> documented = documented();
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ReadingSettings.class)
                .withMapping(RecognitionSettings.class)
                .withMapping(ListSettings.class)
                .withMapping(JobSettings.class)
                .withMapping(RetentionSettings.class)
                .withMapping(HttpSettings.class)
                .withMapping(AccessSettings.class)
                .build();
        AccessSettings access = config.getConfigMapping(AccessSettings.class);
        ReadingSettings reading = config.getConfigMapping(ReadingSettings.class);
        RecognitionSettings recognition = config.getConfigMapping(RecognitionSettings.class);
        ListSettings lists = config.getConfigMapping(ListSettings.class);
        JobSettings job = config.getConfigMapping(JobSettings.class);
        RetentionSettings retention = config.getConfigMapping(RetentionSettings.class);
        HttpSettings http = config.getConfigMapping(HttpSettings.class);

        assertThat(documented.keySet()).isEqualTo(SettingNames.known());
        Map<String, Object> defaults = new TreeMap<>();
        defaults.put("exhibit.data-dir", "`~/.exhibit`");
        defaults.put("exhibit.reading.max-bytes", reading.maxBytes());
        defaults.put("exhibit.reading.max-characters", reading.maxCharacters());
        defaults.put("exhibit.reading.max-pages", reading.maxPages());
        defaults.put("exhibit.reading.max-depth", reading.maxDepth());
        defaults.put("exhibit.reading.max-attachments", reading.maxAttachments());
        defaults.put("exhibit.reading.max-attachment-bytes", reading.maxAttachmentBytes());
        defaults.put("exhibit.reading.timeout", reading.timeout());
        defaults.put("exhibit.reading.max-wait", reading.maxWait());
        defaults.put("exhibit.reading.child-heap", reading.childHeap());
        defaults.put("exhibit.reading.children", reading.children());
        defaults.put("exhibit.reading.ocr", reading.ocr().name().toLowerCase(Locale.ROOT));
        defaults.put("exhibit.reading.ocr-languages", reading.ocrLanguages());
        defaults.put("exhibit.reading.max-ocr-pages", reading.maxOcrPages());
        defaults.put("exhibit.recognition.tier", recognition.tier().name().toLowerCase(Locale.ROOT));
        defaults.put("exhibit.recognition.threads", recognition.threads());
        defaults.put("exhibit.lists.folder", lists.folder().map(Path::toString).orElse("none"));
        defaults.put(
                "exhibit.job.concurrency",
                job.concurrency().isPresent() ? job.concurrency().getAsInt() : "cores");
        defaults.put("exhibit.job.queue", job.queue());
        defaults.put("exhibit.job.backlog", job.backlog());
        defaults.put("exhibit.job.sync-limit", job.syncLimit());
        defaults.put("exhibit.job.max-tries", job.maxTries());
        defaults.put("exhibit.job.remember", job.remember());
        defaults.put("exhibit.job.stop-wait", job.stopWait());
        defaults.put("exhibit.job.max-wait", job.maxWait());
        defaults.put("exhibit.job.retry-after", job.retryAfter());
        defaults.put("exhibit.job.attachments.depth", job.attachments().depth());
        defaults.put("exhibit.job.attachments.count", job.attachments().count());
        defaults.put("exhibit.job.batch.files", job.batch().files());
        defaults.put("exhibit.job.batch.file-bytes", job.batch().fileBytes());
        defaults.put("exhibit.job.batch.all-bytes", job.batch().allBytes());
        defaults.put("exhibit.job.batch.at-once", job.batch().atOnce());
        defaults.put(
                "exhibit.retention.days",
                retention.days().isPresent() ? retention.days().getAsInt() : "none");
        defaults.put("exhibit.retention.every", retention.every());
        defaults.put("exhibit.retention.of", retention.of().name().toLowerCase(Locale.ROOT));
        defaults.put("exhibit.access.mode", access.mode().name().toLowerCase(Locale.ROOT));
        defaults.put("exhibit.http.max-upload", http.maxUpload());
        defaults.put("exhibit.http.max-text", http.maxText());
        defaults.put("exhibit.http.max-files", http.maxFiles());
        defaults.put("exhibit.http.page-size", http.pageSize());
        defaults.put("exhibit.http.max-page-size", http.maxPageSize());
        assertThat(defaults.keySet()).isEqualTo(documented.keySet());
        defaults.forEach((name, value) -> assertThat(read(documented.get(name), value.getClass()))
                .as(name)
                .isEqualTo(value));
    }

    @Test
    void everySettingCanBeGivenBothWays() {
        for (String name : SettingNames.known()) {
            String variable = name.replaceAll("[.-]", "_").toUpperCase(Locale.ROOT);
            assertThat(SettingsCheck.unknown(config(Map.of(variable, "1"), Map.of(name, "1"))))
                    .as(name)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exhibit.data.dir",
                "exhibit.datadir",
                "exhibit.http.max-files2",
                "exhibit.queue",
                "exhibit.job.attachments"
            })
    void aMisspeltPropertyStopsTheStart(String name) {
        assertThat(SettingsCheck.unknown(config(Map.of(), Map.of(name, "1")))).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EXHIBIT_DATADIR", "EXHIBIT_HTTP_MAX_FILE", "EXHIBIT_JOB_ATTACHMENTS"})
    void aMisspeltVariableStopsTheStart(String name) {
        assertThat(SettingsCheck.unknown(config(Map.of(name, "1"), Map.of()))).containsExactly(name);
    }

    @Test
    void whatOthersPutIntoTheEnvironmentDoesNot() {
        Map<String, String> environment =
                Map.of("EXHIBIT_SERVICE_HOST", "10.0.0.1", "EXHIBIT_PORT_8080_TCP", "tcp://10.0.0.1:8080", "HOME", "/");

        assertThat(SettingsCheck.unknown(config(environment, Map.of()))).isEmpty();
    }

    private static SmallRyeConfig config(Map<String, String> environment, Map<String, String> properties) {
        return new SmallRyeConfigBuilder()
                .withSources(List.of(
                        new EnvConfigSource(environment, 300), new PropertiesConfigSource(properties, "options", 400)))
                .build();
    }

    private static Map<String, String> documented() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (String line : Files.readAllLines(Path.of("docs/operating.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(row.group(1), row.group(2));
            }
        }
        return rows;
    }

    private static Object read(String written, Class<?> type) {
        if (type == Integer.class) {
            return Integer.valueOf(written);
        }
        if (type == Duration.class) {
            return Duration.parse(written);
        }
        return type == MemorySize.class
                ? new io.quarkus.runtime.configuration.MemorySizeConverter().convert(written)
                : written;
    }
}
