package exhibit.job;

import io.quarkus.runtime.configuration.MemorySize;
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

    /** Jobs that may wait for their turn; more are answered 429. */
    @WithDefault("10000")
    int backlog();

    /** The longest that a request for a document waits for its answer; then it is told of a job instead. */
    @WithDefault("PT20S")
    Duration syncLimit();

    /** How often work on a document is begun before it is given up. */
    @WithDefault("3")
    int maxTries();

    /** How long a job, a batch or an idempotency key is remembered after its end. */
    @WithDefault("P7D")
    Duration remember();

    /** How long work under way is waited for when the service stops; then it is handed back, for the next start. */
    @WithDefault("PT10S")
    Duration stopWait();

    /** The longest that a text waits for its turn before it is answered 429. */
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

    /** Archives and many files at once. */
    Batch batch();

    /** Where batches stop. */
    interface Batch {
        /** Files in one batch. */
        @WithDefault("200000")
        int files();

        /** Bytes of one file of an archive, unpacked. */
        @WithDefault("200M")
        MemorySize fileBytes();

        /** Bytes of all files of an archive, unpacked. */
        @WithDefault("50G")
        MemorySize allBytes();

        /** Batches that are unpacked beside each other; more wait. */
        @WithDefault("4")
        int atOnce();
    }
}
