package exhibit.training;

import exhibit.training.NameCorpus.Marked;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the name models on nine tenths of each source and scores them on the tenth. */
final class NameTraining {
    private static final int ITERATIONS = 80;

    private final NameCorpus corpus;
    private final Path models;
    private final PrintStream out;

    NameTraining(Path data, Path models, PrintStream out) {
        this.corpus = new NameCorpus(data);
        this.models = models;
        this.out = out;
    }

    void train() throws IOException {
        train(NameRecipe.trade());
        train(NameRecipe.names());
    }

    private void train(NameRecipe recipe) throws IOException {
        List<NameSample> samples = new ArrayList<>();
        Map<String, List<Marked>> keptOut = new HashMap<>();
        for (String source : recipe.sources().keySet()) {
            List<Marked> tenth = new ArrayList<>();
            int before = samples.size();
            for (Marked sentence : recipe.sentences(corpus, source)) {
                if (sentence.isKeptOut()) {
                    tenth.add(sentence);
                } else {
                    samples.add(recipe.sample(sentence));
                }
            }
            keptOut.put(source, tenth);
            out.printf(
                    "%s\t%s\t%d sentences, %d kept out%n",
                    recipe.model(), source, samples.size() - before, tenth.size());
        }
        TokenNameFinderModel model = NameFinderME.train(
                "en",
                null,
                ObjectStreamUtils.createObjectStream(samples),
                parameters(),
                new TokenNameFinderFactory(features(), Map.of(), new BioCodec()));
        model.serialize(models.resolve(recipe.model()));
        score(recipe, new NameFinderME(model), keptOut);
    }

    private void score(NameRecipe recipe, NameFinderME finder, Map<String, List<Marked>> keptOut) {
        NameScore all = new NameScore();
        for (String source : recipe.sources().keySet()) {
            NameScore score = new NameScore();
            for (Marked sentence : keptOut.get(source)) {
                finder.clearAdaptiveData();
                opennlp.tools.util.Span[] found = finder.find(sentence.words().toArray(String[]::new));
                score.add(recipe.spans(sentence), found);
                all.add(recipe.spans(sentence), found);
            }
            score.print(recipe.model() + "\t" + source, out);
        }
        all.print(recipe.model() + "\tall", out);
    }

    private static TrainingParameters parameters() {
        TrainingParameters parameters = LanguageTraining.parameters("MAXENT", ITERATIONS, 4);
        parameters.put("BeamSize", 2);
        return parameters;
    }

    private static byte[] features() throws IOException {
        try (InputStream stream = NameTraining.class.getResourceAsStream("/training/name-features.xml")) {
            return stream.readAllBytes();
        }
    }
}
