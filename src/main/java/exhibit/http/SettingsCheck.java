package exhibit.http;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Stops the start where a setting is misspelt: ignored, it would leave a default in force that somebody thinks is changed. */
@Singleton
class SettingsCheck {
    private static final String ENVIRONMENT = "EnvConfigSource";

    void check(@Observes @Priority(1) StartupEvent start, Config config) {
        Set<String> unknown = unknown(config);
        if (!unknown.isEmpty()) {
            throw new ConfigurationException( // said in one line, without a stack trace
                    "There is no setting " + String.join(", ", unknown) + ". docs/operating.md lists what there is.");
        }
    }

    static Set<String> unknown(Config config) {
        Set<String> unknown = new TreeSet<>();
        for (ConfigSource source : config.getConfigSources()) {
            // variables also appear there as properties, guessed from their names
            unknown.addAll(
                    source.getName().startsWith(ENVIRONMENT)
                            ? SettingNames.unknownVariables(source.getPropertyNames())
                            : SettingNames.unknownProperties(source.getPropertyNames()));
        }
        return unknown;
    }
}
