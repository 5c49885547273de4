package exhibit.encoder;

import exhibit.Progress;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

/** Sentences to names, tags and trees by the accurate model. Deterministic and thread-safe. */
public final class SentenceReader {
    /** Windows of like length that go through the network together. */
    private static final int BATCH = 16;

    private final WordCutter cutter;
    private final SentenceEncoder encoder;
    private final Network network;
    private final LabelDecoder decoder;
    private final SyntaxDecoder syntax;
    private final ClaimDecoder claims;

    private SentenceReader(AccurateModel model, Network network) {
        this.cutter = new WordCutter(model.vocabulary().sameWords().keySet());
        this.encoder = new SentenceEncoder(model);
        this.network = network;
        this.decoder = new LabelDecoder(model.labels());
        this.syntax = new SyntaxDecoder(model.labels());
        this.claims = new ClaimDecoder(model.labels());
    }

    /**
     * Loads the network, once.
     *
     * @param threads that work on one batch
     * @throws LinkageError where ONNX Runtime has no library for this platform
     */
    public static SentenceReader open(AccurateModel model, int threads) {
        return new SentenceReader(model, Network.open(model.network(), threads));
    }

    /** As {@link #read(List, Progress.Count)}, counted by nobody. */
    public List<ReadSentence> read(List<List<String>> sentences) {
        return read(sentences, new Progress.Count("sentence"));
    }

    /**
     * What is read in each sentence's tokens, in order; batches run beside each other.
     *
     * @param count of sentences that the network has read
     * @throws CancellationException soon after the calling thread is interrupted
     */
    public List<ReadSentence> read(List<List<String>> sentences, Progress.Count count) {
        Thread caller = Thread.currentThread();
        List<List<Word>> words = sentences.stream().map(cutter::cut).toList();
        List<Window> windows = new ArrayList<>();
        List<List<Part>> parts = new ArrayList<>();
        for (int index = 0; index < sentences.size(); index++) {
            parts.add(new ArrayList<>());
            if (!words.get(index).isEmpty()) {
                windows.addAll(Window.of(index, encoder.encode(words.get(index))));
            }
        }
        count.expect(windows.size()); // all but the longest sentences are one window
        windows.sort(
                Comparator.comparingInt(window -> window.input().length())); // stable: the order is always the same
        List<List<Part>> answers = IntStream.range(0, (windows.size() + BATCH - 1) / BATCH)
                .parallel()
                .mapToObj(batch -> windows.subList(batch * BATCH, Math.min(windows.size(), (batch + 1) * BATCH)))
                .map(batch -> {
                    if (caller.isInterrupted()) {
                        throw new CancellationException("nobody waits for this document any more");
                    }
                    List<Part> done = run(batch);
                    count.add(batch.size());
                    return done;
                })
                .toList();
        answers.forEach(batch ->
                batch.forEach(part -> parts.get(part.window().sentence()).add(part)));
        return IntStream.range(0, sentences.size())
                .parallel()
                .mapToObj(index -> joined(words.get(index), sentences.get(index).size(), parts.get(index)))
                .toList();
    }

    /** A window with its answer. */
    private record Part(Window window, Scores scores) {}

    private List<Part> run(List<Window> batch) {
        List<Scores> answers = network.run(batch.stream().map(Window::input).toList());
        return IntStream.range(0, batch.size())
                .mapToObj(row -> new Part(batch.get(row), answers.get(row)))
                .toList();
    }

    /** Each window answers for the words that it keeps. */
    private ReadSentence joined(List<Word> words, int tokens, List<Part> parts) {
        float[][] names = new float[words.size()][];
        int[] tags = new int[words.size()];
        boolean hasTags = !words.isEmpty() && parts.get(0).scores().tags() != null;
        for (Part part : parts) {
            Window window = part.window();
            for (int word = window.keepFrom(); word < window.keepTo(); word++) {
                names[word] = part.scores().names()[word - window.from()];
                if (hasTags) {
                    tags[word] = part.scores().tags()[word - window.from()];
                }
            }
        }
        Scores whole = parts.size() == 1 ? parts.get(0).scores() : null;
        return new ReadSentence(
                words,
                decoder.names(names),
                hasTags ? syntax.tags(words, tokens, tags) : List.of(),
                whole == null || whole.arcs() == null
                        ? null
                        : syntax.tree(words, tokens, whole.arcs(), whole.relations()),
                whole == null || whole.evokes() == null ? List.of() : claims.claims(whole));
    }
}
