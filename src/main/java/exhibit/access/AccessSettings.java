package exhibit.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may call. */
@ConfigMapping(prefix = "exhibit.access")
public interface AccessSettings {
    /** Ways to decide who may call. */
    enum Mode {
        /** Everybody who reaches the service, which then listens on a loopback address only. */
        LOCAL,
        /** Holders of keys that {@code ./exhibit keys} made. */
        KEYS,
        /** Everybody who reaches the service, on any address: something before it decides. */
        OPEN
    }

    /** Who may call: {@code local} everybody on this machine, {@code keys} holders of keys, {@code open} everybody. */
    @WithDefault("local")
    Mode mode();
}
