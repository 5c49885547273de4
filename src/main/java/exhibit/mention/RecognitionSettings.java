package exhibit.mention;

import exhibit.Tier;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How names are found. */
@ConfigMapping(prefix = "exhibit.recognition")
public interface RecognitionSettings {
    /** `accurate` finds names with a neural encoder, `fast` with maximum-entropy models; a request may ask for the other. */
    @WithDefault("accurate")
    Tier tier();

    /** Threads that work on one batch of sentences; batches of one document share the cores anyway. */
    @WithDefault("1")
    int threads();
}
