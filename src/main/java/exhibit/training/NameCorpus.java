package exhibit.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.language.WordShapes;
import exhibit.language.WordTokenizer;
import exhibit.lexicon.Abbreviations;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** Reads sentences with marked names and cuts their words as the service cuts them. */
final class NameCorpus {
    private final ObjectMapper json = new ObjectMapper();
    private final WordTokenizer tokenizer = new WordTokenizer(Abbreviations.open());
    private final Path folder;

    NameCorpus(Path data) {
        this.folder = data.resolve("train");
    }

    /**
     * One sentence.
     *
     * @param words plain spelling
     * @param tags BIO, as many as words
     * @param complete types marked wherever they occur
     */
    record Marked(List<String> words, List<String> tags, Set<String> complete) {
        /** One of ten, by the words alone: the same in every run, and equal sentences fall on one side. */
        boolean isKeptOut() {
            return Math.floorMod(String.join(" ", words).hashCode(), 10) == 0;
        }

        boolean has(String type) {
            return tags.stream().anyMatch(tag -> tag.endsWith("-" + type));
        }

        /** Whether every capitalised word but the first is in a name, so that no unmarked name can hide. */
        boolean hidesNoName() {
            for (int index = 1; index < words.size(); index++) {
                if (Character.isUpperCase(words.get(index).charAt(0))
                        && tags.get(index).equals("O")
                        && !words.get(index).equals("I")) {
                    return false;
                }
            }
            return true;
        }
    }

    List<Marked> read(String name) throws IOException {
        List<Marked> sentences = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(folder.resolve(name + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                sentences.add(sentence(json.readTree(line)));
            }
        }
        return sentences;
    }

    private Marked sentence(JsonNode node) {
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (int index = 0; index < node.get("tokens").size(); index++) {
            String tag = node.get("tags").get(index).asText();
            for (String word : cut(node.get("tokens").get(index).asText())) {
                words.add(word);
                tags.add(tag);
                tag = tag.startsWith("B-") ? "I-" + tag.substring(2) : tag;
            }
        }
        Set<String> complete = new HashSet<>();
        node.get("complete").forEach(type -> complete.add(type.asText()));
        return new Marked(words, tags, Set.copyOf(complete));
    }

    private List<String> cut(String token) {
        if (token.equals("``")) {
            return List.of("\"");
        }
        if (token.length() <= 5 && token.length() > 1 && token.endsWith(".")) {
            return List.of(token); // an initial or abbreviation that stood in the middle of its sentence
        }
        return List.of(WordShapes.plain(tokenizer.tokenize(token, new exhibit.Span(0, token.length())).stream()
                .map(span -> span.in(token))
                .toArray(String[]::new)));
    }
}
