package exhibit.job;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Ids of jobs and batches: UUIDs of version 7, which cannot be guessed and tell when they were made. */
public final class JobIds {
    private static final TimeBasedEpochGenerator GENERATOR = Generators.timeBasedEpochGenerator();

    private JobIds() {}

    static String next() {
        return GENERATOR.generate().toString();
    }

    /** When an id was made; empty where it is none of ours. */
    public static Optional<Instant> madeAt(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.version() == 7
                    ? Optional.of(Instant.ofEpochMilli(uuid.getMostSignificantBits() >>> 16))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
