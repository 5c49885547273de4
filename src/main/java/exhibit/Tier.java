package exhibit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What finds names. */
public enum Tier {
    /** A neural encoder. */
    ACCURATE,
    /** Maximum-entropy models: several times as fast, and more names missed or mistaken. */
    FAST;

    /** The name in settings, requests and answers. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The tier of a name in a request; empty where there is none of that name. */
    public static Optional<Tier> of(String wireName) {
        return Arrays.stream(values())
                .filter(tier -> tier.wireName().equals(wireName))
                .findFirst();
    }
}
