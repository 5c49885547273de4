package exhibit.mention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How names are found. */
@ConfigMapping(prefix = "exhibit.recognition")
public interface RecognitionSettings {
    /** What finds names. */
    enum Tier {
        /** A neural encoder. */
        ACCURATE,
        /** Maximum-entropy models. */
        FAST
    }

    /** `accurate` finds names with a neural encoder, `fast` with maximum-entropy models. */
    @WithDefault("fast")
    Tier tier();

    /** Threads that work on one batch of sentences; batches of one document share the cores anyway. */
    @WithDefault("1")
    int threads();
}
