package exhibit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** What is erased by the clock. */
@ConfigMapping(prefix = "exhibit.retention")
public interface RetentionSettings {
    /** Days after its analysis that a document is kept; for good where nothing is set. */
    OptionalInt days();

    /** What goes then: {@code everything} of the document, or its {@code originals}, the bytes, alone. */
    @WithDefault("everything")
    Scope of();

    /** How often it is looked for what is to go. */
    @WithDefault("PT1H")
    Duration every();

    /** What of a document is erased. */
    enum Scope {
        EVERYTHING,
        ORIGINALS
    }
}
