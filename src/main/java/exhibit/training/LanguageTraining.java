package exhibit.training;

import exhibit.training.Treebank.Node;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import opennlp.tools.chunker.ChunkSample;
import opennlp.tools.chunker.ChunkerEvaluator;
import opennlp.tools.chunker.ChunkerFactory;
import opennlp.tools.chunker.ChunkerME;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSSample;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerFactory;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/** Trains the tagger and the chunker on dependency trees, and scores them on the test part. */
final class LanguageTraining {
    private static final int HEADLINE_EVERY = 25;

    private final Path trees;
    private final Path models;
    private final PrintStream out;

    LanguageTraining(Path data, Path models, PrintStream out) {
        this.trees = data.resolve("syntax");
        this.models = models;
        this.out = out;
    }

    void tagger() throws IOException {
        POSModel model = POSTaggerME.train(
                "en",
                ObjectStreamUtils.createObjectStream(tagSamples(Treebank.read(trees.resolve("ewt-train.conllu.gz")))),
                parameters("PERCEPTRON", 40, 2),
                new POSTaggerFactory());
        model.serialize(models.resolve("en-pos-penn.bin"));
        POSTaggerME tagger = new POSTaggerME(model, POSTagFormat.CUSTOM);
        int right = 0;
        int all = 0;
        for (List<Node> sentence : Treebank.read(trees.resolve("ewt-test.conllu.gz"))) {
            String[] tags = tagger.tag(forms(sentence));
            for (int index = 0; index < tags.length; index++) {
                right += tags[index].equals(sentence.get(index).tag()) ? 1 : 0;
                all++;
            }
        }
        out.printf(Locale.ROOT, "tagger\taccuracy %.4f on %d words of the EWT test part%n", right / (double) all, all);
    }

    void chunker() throws IOException {
        POSTaggerME tagger = new POSTaggerME(new POSModel(models.resolve("en-pos-penn.bin")), POSTagFormat.CUSTOM);
        List<List<Node>> train = Treebank.read(trees.resolve("ewt-train.conllu.gz"));
        List<ChunkSample> samples = new ArrayList<>();
        for (List<Node> sentence : train) {
            samples.add(chunks(sentence, sentence.stream().map(Node::tag).toArray(String[]::new)));
        }
        ChunkerModel model = ChunkerME.train(
                "en",
                ObjectStreamUtils.createObjectStream(samples),
                parameters("PERCEPTRON", 30, 3),
                new ChunkerFactory());
        model.serialize(models.resolve("en-chunks.bin"));
        List<ChunkSample> test = new ArrayList<>();
        for (List<Node> sentence : Treebank.read(trees.resolve("ewt-test.conllu.gz"))) {
            test.add(chunks(sentence, tagger.tag(forms(sentence))));
        }
        ChunkerEvaluator evaluator = new ChunkerEvaluator(new ChunkerME(model));
        evaluator.evaluate(ObjectStreamUtils.createObjectStream(test));
        out.printf(
                Locale.ROOT,
                "chunker\tP %.4f R %.4f F1 %.4f on the EWT test part with found tags%n",
                evaluator.getFMeasure().getPrecisionScore(),
                evaluator.getFMeasure().getRecallScore(),
                evaluator.getFMeasure().getFMeasure());
    }

    /** All sentences, and some again in lower case and as headlines, so that letter case alone decides nothing. */
    private static List<POSSample> tagSamples(List<List<Node>> sentences) {
        List<POSSample> samples = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            List<Node> sentence = sentences.get(index);
            String[] tags = sentence.stream().map(Node::tag).toArray(String[]::new);
            samples.add(new POSSample(forms(sentence), tags));
            if (index % HEADLINE_EVERY == 0) {
                samples.add(new POSSample(headline(sentence), tags));
            }
        }
        return samples;
    }

    private static String[] headline(List<Node> sentence) {
        return Arrays.stream(forms(sentence))
                .map(form ->
                        form.length() > 3 ? form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1) : form)
                .toArray(String[]::new);
    }

    private static ChunkSample chunks(List<Node> sentence, String[] tags) {
        return new ChunkSample(forms(sentence), tags, BasePhrases.of(sentence));
    }

    private static String[] forms(List<Node> sentence) {
        return sentence.stream().map(Node::form).toArray(String[]::new);
    }

    static TrainingParameters parameters(String algorithm, int iterations, int cutoff) {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, algorithm);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, iterations);
        parameters.put(TrainingParameters.CUTOFF_PARAM, cutoff);
        parameters.put(TrainingParameters.THREADS_PARAM, 1);
        parameters.put("PrintMessages", false);
        parameters.put("BeamSize", 1);
        return parameters;
    }
}
