package exhibit.mention;

import exhibit.Tier;
import exhibit.lexicon.Lexicons;
import java.util.EnumMap;
import java.util.Map;

/** The finders of both tiers, each opened when it is first wanted and kept while the process runs. Thread-safe. */
public final class Recognition {
    private final Lexicons lexicons;
    private final RecognitionSettings settings;
    private final Map<Tier, MentionFinders> opened = new EnumMap<>(Tier.class);

    private Recognition(Lexicons lexicons, RecognitionSettings settings) {
        this.lexicons = lexicons;
        this.settings = settings;
    }

    /** Opens the tier of the settings at once. */
    public static Recognition open(Lexicons lexicons, RecognitionSettings settings) {
        Recognition recognition = new Recognition(lexicons, settings);
        recognition.of(settings.tier());
        return recognition;
    }

    /** The tier where nobody asks for another. */
    public Tier standard() {
        return settings.tier();
    }

    /** The finders of a tier, or of the fast one where it cannot run here: {@link MentionFinders#tier} says which. */
    public synchronized MentionFinders of(Tier tier) {
        return opened.computeIfAbsent(tier, wanted -> MentionFinders.open(lexicons, wanted, settings.threads()));
    }
}
