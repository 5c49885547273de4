package exhibit.lexicon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The encoder of {@code models/accurate} with the lists and tables it was trained with: they belong together.
 *
 * @param network the ONNX file
 * @param vocabulary how words are cut into wordpieces
 * @param lists what the model is told of a word besides its letters
 * @param labels what it answers
 * @param files every file with its hash
 */
public record AccurateModel(
        ModelFile network, Vocabulary vocabulary, Lists lists, Labels labels, List<Provenance.Model> files) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> FEATURES = List.of("shape", "start", "context", "name", "term");

    /**
     * Wordpieces.
     *
     * @param pieces row of the encoder's table by piece; those inside a word begin with {@code ##}
     * @param sameWords words that the model knows in another spelling, such as typographic quotes
     * @param maxPiecesPerWord further pieces of a word are dropped
     */
    public record Vocabulary(Map<String, Integer> pieces, Map<String, String> sameWords, int maxPiecesPerWord) {
        public Vocabulary {
            pieces = Map.copyOf(pieces);
            sameWords = Map.copyOf(sameWords);
        }
    }

    /**
     * Phrases of words parted by a space, in the form of the lists, with the value that the model is told.
     *
     * @param names value of a phrase's first word; the others have one more
     * @param terms value of each word of a phrase
     * @param goods the value of {@code terms} that means goods
     * @param legalForm the value of {@code terms} that means a legal form
     * @param maxPhrase words of the longest name
     */
    public record Lists(
            Map<String, Integer> names, Map<String, Integer> terms, int goods, int legalForm, int maxPhrase) {
        public Lists {
            names = Map.copyOf(names);
            terms = Map.copyOf(terms);
        }
    }

    /**
     * What the numbers of the answer mean.
     *
     * @param names {@code O}, {@code B-COMPANY}, {@code I-COMPANY}…, in the order of the answer
     * @param calibration by type
     * @param tags Penn Treebank tags, in the order of the answer; empty where the model has none
     * @param relations of Universal Dependencies, in the order of the answer; empty where the model has none
     * @param evokes types of claim in the order of the answer, the first of them empty: nothing is evoked; empty where the model has none
     * @param asserts assertions in the order of the answer; empty where the model has none
     * @param parts roles in the order of the answer, the first of them empty: no part; empty where the model has none
     */
    public record Labels(
            List<String> names,
            Map<String, Calibration> calibration,
            List<String> tags,
            List<String> relations,
            List<String> evokes,
            List<String> asserts,
            List<String> parts) {
        public Labels {
            names = List.copyOf(names);
            tags = List.copyOf(tags);
            relations = List.copyOf(relations);
            evokes = List.copyOf(evokes);
            asserts = List.copyOf(asserts);
            parts = List.copyOf(parts);
            calibration = Map.copyOf(calibration);
        }
    }

    /** From log-odds to a probability: {@code sigmoid(raw / temperature + bias)}. */
    public record Calibration(double temperature, double bias) {
        public double probability(double raw) {
            return 1 / (1 + Math.exp(-(raw / temperature + bias)));
        }
    }

    public AccurateModel {
        files = List.copyOf(files);
    }

    /** Reads the files. */
    public static AccurateModel open() {
        ModelFile network = file("model.onnx");
        ModelFile tokenizer = file("tokenizer.json");
        ModelFile labels = file("labels.json");
        ModelFile features = file("features.json");
        ModelFile names = file("names.tsv");
        ModelFile terms = file("terms.tsv");
        JsonNode tables = json(features);
        if (!FEATURES.equals(strings(tables.get("order")))) {
            throw new IllegalStateException("features.json: only " + FEATURES + " are known");
        }
        return new AccurateModel(
                network,
                vocabulary(json(tokenizer), tables),
                lists(names, terms, tables),
                labels(json(labels)),
                Stream.of(network, tokenizer, labels, features, names, terms)
                        .map(ModelFile::provenance)
                        .toList());
    }

    private static ModelFile file(String name) {
        return ModelFile.own("accurate/" + name);
    }

    private static Vocabulary vocabulary(JsonNode tokenizer, JsonNode tables) {
        Map<String, Integer> pieces = new HashMap<>();
        tokenizer
                .get("model")
                .get("vocab")
                .properties()
                .forEach(row -> pieces.put(row.getKey(), row.getValue().intValue()));
        Map<String, String> same = new HashMap<>();
        tables.get("sameWords")
                .properties()
                .forEach(row -> same.put(row.getKey(), row.getValue().textValue()));
        return new Vocabulary(pieces, same, tables.get("maxPiecesPerWord").intValue());
    }

    private static Lists lists(ModelFile names, ModelFile terms, JsonNode tables) {
        List<String> nameValues = strings(tables.get("name"));
        List<String> termValues = strings(tables.get("term"));
        return new Lists(
                phrases(names, "B-", nameValues),
                phrases(terms, "", termValues),
                termValues.indexOf("goods"),
                termValues.indexOf("legal form"),
                tables.get("maxPhrase").intValue());
    }

    private static Map<String, Integer> phrases(ModelFile file, String prefix, List<String> values) {
        return new String(file.bytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .collect(Collectors.toMap(
                        line -> line.substring(0, line.indexOf('\t')),
                        line -> value(file, prefix + line.substring(line.indexOf('\t') + 1), values)));
    }

    private static int value(ModelFile file, String kind, List<String> values) {
        int value = values.indexOf(kind);
        if (value < 0) {
            throw new IllegalStateException(file.name() + ": features.json has no " + kind);
        }
        return value;
    }

    private static Labels labels(JsonNode file) {
        Map<String, Calibration> calibration = new LinkedHashMap<>();
        file.get("calibration")
                .properties()
                .forEach(row -> calibration.put(
                        row.getKey(),
                        new Calibration(
                                row.getValue().get("temperature").doubleValue(),
                                row.getValue().get("bias").doubleValue())));
        return new Labels(
                strings(file.get("labels")),
                calibration,
                strings(file.path("xpos")),
                strings(file.path("relations")),
                strings(file.path("evokes")),
                strings(file.path("asserts")),
                strings(file.path("parts")));
    }

    private static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(item -> strings.add(item.textValue()));
        return List.copyOf(strings);
    }

    private static JsonNode json(ModelFile file) {
        try {
            return JSON.readTree(file.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file.name(), e);
        }
    }
}
