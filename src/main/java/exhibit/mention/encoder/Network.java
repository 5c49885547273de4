package exhibit.mention.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import exhibit.lexicon.ModelFile;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
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

    /** For each input and each of its words a score for every label. */
    float[][][] run(List<Encoded> batch) {
        int longest = batch.stream().mapToInt(Encoded::length).max().orElseThrow();
        long[] shape = {batch.size(), longest};
        try (OnnxTensor ids = tensor(ids(batch, longest), shape);
                OnnxTensor mask = tensor(mask(batch, longest), shape);
                OnnxTensor features = tensor(features(batch, longest), batch.size(), longest, Encoded.FEATURES);
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "features", features))) {
            OnnxTensor names = (OnnxTensor) result.get(0);
            return scores(batch, longest, names.getFloatBuffer());
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

    private static float[][][] scores(List<Encoded> batch, int longest, FloatBuffer values) {
        int labels = values.capacity() / (batch.size() * longest);
        float[][][] scores = new float[batch.size()][][];
        for (int row = 0; row < scores.length; row++) {
            int[] first = batch.get(row).first();
            scores[row] = new float[first.length][labels];
            for (int word = 0; word < first.length; word++) {
                values.get((row * longest + first[word]) * labels, scores[row][word]);
            }
        }
        return scores;
    }
}
