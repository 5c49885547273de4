package exhibit.cli;

import exhibit.Tier;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.ReadingSettings;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;

/** The service's settings as the environment and the system properties give them. */
final class Settings {
    private final SmallRyeConfig config = new SmallRyeConfigBuilder()
            .addDefaultInterceptors()
            .addDefaultSources()
            .addDiscoveredConverters()
            .withMapping(ReadingSettings.class)
            .withMapping(RecognitionSettings.class)
            .withMapping(ListSettings.class)
            .build();

    private Settings() {}

    /**
     * The settings with another tier, so that only this one is opened.
     *
     * @param tier {@code null} for the one that is set
     */
    static Settings withTier(Tier tier) {
        if (tier != null) {
            System.setProperty("exhibit.recognition.tier", tier.wireName());
        }
        return new Settings();
    }

    ReadingSettings reading() {
        return config.getConfigMapping(ReadingSettings.class);
    }

    RecognitionSettings recognition() {
        return config.getConfigMapping(RecognitionSettings.class);
    }

    ListSettings lists() {
        return config.getConfigMapping(ListSettings.class);
    }

    /** Where the service keeps everything. */
    Path dataFolder() {
        return config.getOptionalValue("exhibit.data-dir", Path.class)
                .orElse(Path.of(System.getProperty("user.home"), ".exhibit"));
    }

    /** Analyses at once: as many as there are cores where nothing is set. */
    int concurrency() {
        return config.getOptionalValue("exhibit.job.concurrency", Integer.class)
                .orElse(Runtime.getRuntime().availableProcessors());
    }
}
