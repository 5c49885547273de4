package exhibit.analysis;

import exhibit.Provenance;
import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.lexicon.AccurateModel;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.mention.RecognitionSettings;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What each tier reads with, opened when it is first wanted and kept while the process runs. Thread-safe. */
final class Tiers {
    /**
     * What a tier reads with.
     *
     * @param tier the tier that it is: the fast one where the wanted one cannot run here
     * @param reader the encoder; {@code null} for the fast tier
     * @param finders of mentions
     * @param files of the models, those that both tiers read with first
     * @param fingerprint changes when models, lexicons, settings or the version change
     * @param warning why the tier is not the wanted one; empty where it is
     */
    record Opened(
            Tier tier,
            SentenceReader reader,
            MentionFinders finders,
            List<Provenance.Model> files,
            String fingerprint,
            String warning) {}

    /**
     * What both tiers stand on.
     *
     * @param models that both read with
     * @param configuration version, lexicons and settings as a text
     */
    record Common(List<Provenance.Model> models, String configuration) {}

    /** Opens the accurate model. */
    @FunctionalInterface
    interface Opener {
        SentenceReader open(AccurateModel model, int threads);
    }

    private final Lexicons lexicons;
    private final RecognitionSettings settings;
    private final Common common;
    private final Opener opener;
    private final Map<Tier, Opened> opened = new EnumMap<>(Tier.class);

    Tiers(Lexicons lexicons, RecognitionSettings settings, Common common, Opener opener) {
        this.lexicons = lexicons;
        this.settings = settings;
        this.common = common;
        this.opener = opener;
    }

    /** Opens the tier of the settings at once. */
    static Tiers open(Lexicons lexicons, RecognitionSettings settings, Common common) {
        Tiers tiers = new Tiers(lexicons, settings, common, SentenceReader::open);
        tiers.of(settings.tier());
        return tiers;
    }

    /** The tier where nobody asks for another. */
    Tier standard() {
        return settings.tier();
    }

    synchronized Opened of(Tier tier) {
        Opened known = opened.get(tier);
        if (known == null) {
            known = tier == Tier.FAST ? fast() : accurate();
            opened.put(tier, known);
        }
        return known;
    }

    private Opened fast() {
        MentionFinders finders = MentionFinders.open(lexicons, Tier.FAST);
        return opened(Tier.FAST, null, finders, finders.models());
    }

    private Opened accurate() {
        AccurateModel model = AccurateModel.open();
        try {
            SentenceReader reader = opener.open(model, settings.threads());
            return opened(Tier.ACCURATE, reader, MentionFinders.open(lexicons, Tier.ACCURATE), model.files());
        } catch (LinkageError e) { // no library for this platform, or none that loads
            Opened fast = of(Tier.FAST);
            return new Opened(
                    Tier.FAST,
                    null,
                    fast.finders(),
                    fast.files(),
                    fast.fingerprint(),
                    "ONNX Runtime does not load on this machine (" + cause(e)
                            + "): names are found by the fast tier instead of the accurate one.");
        }
    }

    private Opened opened(Tier tier, SentenceReader reader, MentionFinders finders, List<Provenance.Model> ownFiles) {
        List<Provenance.Model> files =
                Stream.concat(common.models().stream(), ownFiles.stream()).toList();
        return new Opened(tier, reader, finders, files, Hashes.sha256(common.configuration() + files), "");
    }

    private static String cause(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }
}
