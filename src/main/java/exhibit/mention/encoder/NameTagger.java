package exhibit.mention.encoder;

import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Sentences to names by the accurate model. Deterministic and thread-safe. */
public final class NameTagger {
    /** Windows of like length that go through the network together. */
    private static final int BATCH = 16;

    private final WordCutter cutter;
    private final SentenceEncoder encoder;
    private final Network network;
    private final LabelDecoder decoder;

    private NameTagger(AccurateModel model, Network network) {
        this.cutter = new WordCutter(model.vocabulary().sameWords().keySet());
        this.encoder = new SentenceEncoder(model);
        this.network = network;
        this.decoder = new LabelDecoder(model.labels());
    }

    /**
     * Loads the network, once.
     *
     * @param threads that work on one batch
     * @throws LinkageError where ONNX Runtime has no library for this platform
     */
    public static NameTagger open(AccurateModel model, int threads) {
        return new NameTagger(model, Network.open(model.network(), threads));
    }

    /** The words of a sentence's tokens. */
    public List<Word> words(List<String> tokens) {
        return cutter.cut(tokens);
    }

    /** The names of each sentence, in order; batches run beside each other. */
    public List<List<Name>> tag(List<List<Word>> sentences) {
        List<Window> windows = new ArrayList<>();
        float[][][] scores = new float[sentences.size()][][];
        for (int index = 0; index < sentences.size(); index++) {
            scores[index] = new float[sentences.get(index).size()][];
            if (!sentences.get(index).isEmpty()) {
                windows.addAll(Window.of(index, encoder.encode(sentences.get(index))));
            }
        }
        windows.sort(
                Comparator.comparingInt(window -> window.input().length())); // stable: the order is always the same
        IntStream.range(0, (windows.size() + BATCH - 1) / BATCH)
                .parallel()
                .mapToObj(batch -> windows.subList(batch * BATCH, Math.min(windows.size(), (batch + 1) * BATCH)))
                .forEach(batch -> run(batch, scores));
        return IntStream.range(0, scores.length)
                .mapToObj(index -> decoder.names(scores[index]))
                .toList();
    }

    /** Each batch writes the words of its own windows. */
    private void run(List<Window> batch, float[][][] scores) {
        float[][][] answers = network.run(batch.stream().map(Window::input).toList());
        for (int row = 0; row < answers.length; row++) {
            Window window = batch.get(row);
            for (int word = window.keepFrom(); word < window.keepTo(); word++) {
                scores[window.sentence()][word] = answers[row][word - window.from()];
            }
        }
    }
}
