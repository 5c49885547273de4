package exhibit.quality.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One sentence a line: {@code {"tokens": […], "tags": ["B-COMPANY", …], "source": "…", "complete": ["COMPANY", …]}}. */
final class JsonLines {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonLines() {}

    static List<TaggedTokens> read(Path file, List<String> lines) throws GoldFileException {
        List<TaggedTokens> rows = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (!lines.get(index).isBlank()) {
                TaggedTokens row = row(file, index + 1, lines.get(index));
                if (!row.tokens().isEmpty()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private static TaggedTokens row(Path file, int line, String text) throws GoldFileException {
        try {
            JsonNode node = JSON.readTree(text);
            List<String> tokens = strings(node, "tokens");
            List<String> tags = strings(node, "tags");
            Set<String> complete = Set.copyOf(strings(node, "complete"));
            check(tokens, tags, complete);
            String source = node.hasNonNull("source") ? node.get("source").asText() : GoldFiles.plainName(file);
            return new TaggedTokens(source, tokens, tags, joined(node), complete);
        } catch (JsonProcessingException e) {
            throw new GoldFileException(file, line, "this is no JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            throw new GoldFileException(file, line, e.getMessage());
        }
    }

    private static void check(List<String> tokens, List<String> tags, Set<String> complete) {
        if (tokens.size() != tags.size()) {
            throw new IllegalArgumentException(tokens.size() + " tokens but " + tags.size() + " tags");
        }
        for (String tag : tags) {
            boolean known = Tags.isTag(tag) && (tag.length() == 1 || isMark(Tags.mark(tag)));
            if (!known) {
                throw new IllegalArgumentException("no tag is called '" + tag + "'");
            }
        }
        for (String mark : complete) {
            if (!isMark(mark)) {
                throw new IllegalArgumentException("\"complete\" names '" + mark + "', which is no type");
            }
        }
    }

    private static boolean isMark(String mark) {
        return !Marks.types(mark).isEmpty();
    }

    private static List<String> strings(JsonNode node, String field) {
        JsonNode array = node.get(field);
        if (array == null || !array.isArray()) {
            throw new IllegalArgumentException("an array \"" + field + "\" is expected");
        }
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Set<Integer> joined(JsonNode node) {
        JsonNode array = node.get("joined");
        return array == null
                ? null
                : StreamSupport.stream(array.spliterator(), false)
                        .map(JsonNode::asInt)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
