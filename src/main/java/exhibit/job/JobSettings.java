package exhibit.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.OptionalInt;

/** How much is worked on at once, and what is turned away. */
@ConfigMapping(prefix = "exhibit.job")
public interface JobSettings {
    /** Analyses at once; as many as there are cores where nothing is set. */
    OptionalInt concurrency();

    /** Requests that may wait for their turn; more are answered 429. */
    @WithDefault("32")
    int queue();

    /** The longest that a request waits for its turn before it is answered 429. */
    @WithDefault("PT2M")
    Duration maxWait();

    /** What a sender that was turned away is told to wait. */
    @WithDefault("PT5S")
    Duration retryAfter();

    /** Documents found inside documents. */
    Attachments attachments();

    /** How far attachments are followed. */
    interface Attachments {
        /** Levels below what was sent; 0 for none. */
        @WithDefault("3")
        int depth();

        /** Documents in all for one that was sent. */
        @WithDefault("200")
        int count();
    }
}
