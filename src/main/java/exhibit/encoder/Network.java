package exhibit.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import exhibit.lexicon.ModelFile;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The ONNX network, opened once and kept while the process runs. Thread-safe. */
@SuppressWarnings("resource") // the environment is the process's own, and the session lives as long
final class Network {
    private final OrtEnvironment environment;
    private final OrtSession session;

    private Network(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Opens a model.
     *
     * @param threads that work on one batch
     * @throws LinkageError where ONNX Runtime has no library for this platform
     * @throws IllegalStateException where it cannot open the model
     */
    static Network open(ModelFile file, int threads) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            OrtEnvironment environment = OrtEnvironment.getEnvironment("exhibit");
            options.setIntraOpNumThreads(threads);
            options.setInterOpNumThreads(1);
            return new Network(environment, environment.createSession(file.bytes(), options));
        } catch (OrtException e) {
            throw new IllegalStateException(file.name() + ": " + e.getMessage(), e);
        }
    }

    /** What the network says of each input. */
    List<Scores> run(List<Encoded> batch) {
        int longest = batch.stream().mapToInt(Encoded::length).max().orElseThrow();
        long[] shape = {batch.size(), longest};
        try (OnnxTensor ids = tensor(ids(batch, longest), shape);
                OnnxTensor mask = tensor(mask(batch, longest), shape);
                OnnxTensor features = tensor(features(batch, longest), batch.size(), longest, Encoded.FEATURES);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "features", features))) {
            FloatBuffer names = values(result, "names");
            FloatBuffer tags = values(result, "xpos");
            FloatBuffer arcs = values(result, "arcs");
            FloatBuffer relations = values(result, "relations");
            FloatBuffer evokes = values(result, "evokes");
            FloatBuffer asserts = values(result, "asserts");
            FloatBuffer parts = values(result, "parts");
            List<Scores> scores = new ArrayList<>();
            for (int row = 0; row < batch.size(); row++) {
                int[] first = batch.get(row).first();
                float[][] evoked = evokes == null ? null : rows(evokes, batch.size(), longest, row, first);
                scores.add(new Scores(
                        rows(names, batch.size(), longest, row, first),
                        tags == null ? null : best(rows(tags, batch.size(), longest, row, first)),
                        arcs == null ? null : heads(rows(arcs, batch.size(), longest, row, first), first),
                        relations == null ? null : best(rows(relations, batch.size(), longest, row, first)),
                        evoked,
                        asserts == null ? null : rows(asserts, batch.size(), longest, row, first),
                        parts == null ? null : parts(parts, batch.size(), longest, row, first, evoked)));
            }
            return scores;
        } catch (OrtException e) {
            throw new IllegalStateException("the network failed on " + batch.size() + " sentences", e);
        }
    }

    private OnnxTensor tensor(long[] values, long... shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static long[] ids(List<Encoded> batch, int longest) {
        long[] ids = new long[batch.size() * longest];
        for (int row = 0; row < batch.size(); row++) {
            System.arraycopy(
                    batch.get(row).ids(), 0, ids, row * longest, batch.get(row).length());
        }
        return ids;
    }

    private static long[] mask(List<Encoded> batch, int longest) {
        long[] mask = new long[batch.size() * longest];
        for (int row = 0; row < batch.size(); row++) {
            java.util.Arrays.fill(
                    mask, row * longest, row * longest + batch.get(row).length(), 1);
        }
        return mask;
    }

    private static long[] features(List<Encoded> batch, int longest) {
        int width = longest * Encoded.FEATURES;
        long[] features = new long[batch.size() * width];
        for (int row = 0; row < batch.size(); row++) {
            long[] told = batch.get(row).features();
            System.arraycopy(told, 0, features, row * width, told.length);
        }
        return features;
    }

    /** The numbers of an output; {@code null} where the model has no such output. */
    private static FloatBuffer values(OrtSession.Result result, String output) {
        return result.get(output)
                .map(value -> ((OnnxTensor) value).getFloatBuffer())
                .orElse(null);
    }

    /** An output's numbers at the first wordpiece of each word of one sentence. */
    private static float[][] rows(FloatBuffer values, int sentences, int longest, int sentence, int[] first) {
        int width = values.capacity() / (sentences * longest);
        float[][] rows = new float[first.length][width];
        for (int word = 0; word < first.length; word++) {
            values.get((sentence * longest + first[word]) * width, rows[word]);
        }
        return rows;
    }

    /** The parts of words in the claims of those words that may evoke one; {@code null} for the others. */
    private static float[][][] parts(
            FloatBuffer values, int sentences, int longest, int sentence, int[] first, float[][] evokes) {
        int width = values.capacity() / (sentences * longest * longest);
        float[][][] parts = new float[first.length][][];
        for (int trigger = 0; trigger < first.length; trigger++) {
            if (1 - Softmax.of(evokes[trigger])[0] >= ClaimDecoder.LEAST) {
                parts[trigger] = new float[first.length][width];
                for (int word = 0; word < first.length; word++) {
                    int row = (sentence * longest + first[trigger]) * longest + first[word];
                    values.get(row * width, parts[trigger][word]);
                }
            }
        }
        return parts;
    }

    /** From wordpieces to the root, which stands at the sentence's mark of start, and words. */
    private static float[][] heads(float[][] byPiece, int[] first) {
        float[][] heads = new float[byPiece.length][first.length + 1];
        for (int word = 0; word < byPiece.length; word++) {
            heads[word][0] = byPiece[word][0];
            for (int head = 0; head < first.length; head++) {
                heads[word][head + 1] = byPiece[word][first[head]];
            }
        }
        return heads;
    }

    private static int[] best(float[][] scores) {
        int[] best = new int[scores.length];
        for (int word = 0; word < scores.length; word++) {
            for (int value = 1; value < scores[word].length; value++) {
                best[word] = scores[word][value] > scores[word][best[word]] ? value : best[word];
            }
        }
        return best;
    }
}
