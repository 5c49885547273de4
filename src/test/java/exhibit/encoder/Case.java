package exhibit.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sentence with every intermediate result of the model's training code. */
record Case(
        List<String> tokens,
        List<String> words,
        List<Integer> glued,
        List<Long> ids,
        List<List<Long>> features,
        List<Integer> first,
        List<String> labels,
        List<Named> spans) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A name, by words. */
    record Named(int start, int end, String type, double confidence) {}

    static List<Case> all() {
        try (InputStream stream = Case.class.getResourceAsStream("/accurate/cases.jsonl")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Case::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Case read(String line) {
        try {
            return JSON.readValue(line, Case.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return String.join(" ", words.subList(0, Math.min(8, words.size())));
    }
}
