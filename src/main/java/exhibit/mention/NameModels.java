package exhibit.mention;

import exhibit.Provenance;
import exhibit.Tier;
import exhibit.lexicon.AccurateModel;
import java.util.List;

/**
 * The finders of one tier, or of the fast one where the wanted one cannot run here.
 *
 * @param tier the tier that they are
 * @param finders the model of general names first
 * @param files the models' files
 * @param warning why the tier is not the wanted one; empty where it is
 */
record NameModels(Tier tier, List<MentionFinder> finders, List<Provenance.Model> files, String warning) {
    /** Opens the accurate model's finder. */
    @FunctionalInterface
    interface Opener {
        MentionFinder open(AccurateModel model, int threads);
    }

    NameModels {
        finders = List.copyOf(finders);
        files = List.copyOf(files);
    }

    static NameModels open(Tier tier, int threads) {
        return open(tier, threads, NeuralFinder::open);
    }

    static NameModels open(Tier tier, int threads, Opener opener) {
        return switch (tier) {
            case FAST -> fast("");
            case ACCURATE -> accurate(threads, opener);
        };
    }

    private static NameModels accurate(int threads, Opener opener) {
        AccurateModel model = AccurateModel.open();
        try {
            return new NameModels(Tier.ACCURATE, List.of(opener.open(model, threads)), model.files(), "");
        } catch (LinkageError e) { // no library for this platform, or none that loads
            return fast("ONNX Runtime does not load on this machine (" + cause(e)
                    + "): names are found by the fast tier instead of the accurate one.");
        }
    }

    private static String cause(Throwable error) {
        Throwable deepest = error;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest.getMessage();
    }

    private static NameModels fast(String warning) {
        List<NameModelFinder> finders = NameModelFinder.openAll();
        return new NameModels(
                Tier.FAST,
                List.copyOf(finders),
                finders.stream().map(NameModelFinder::model).toList(),
                warning);
    }
}
