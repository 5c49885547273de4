package exhibit.quality.gold;

import exhibit.quality.Rows;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * CoNLL columns: a token a line, the token first and its tag last, a blank line between sentences; {@code -DOCSTART-} and
 * comments are skipped. The types whose tags occur in the file are taken to be marked completely.
 */
final class ConllColumns {
    private static final List<List<String>> TAGS = Rows.read("conll-tags.tsv", 4);

    private ConllColumns() {}

    /** The tokens and tags of one sentence while it is read. */
    private record Sentence(List<String> tokens, List<String> tags) {}

    static List<TaggedTokens> read(Path file, List<String> lines) throws GoldFileException {
        List<Sentence> sentences = sentences(file, lines);
        Set<String> used = sentences.stream()
                .flatMap(sentence -> sentence.tags().stream())
                .map(tag -> Tags.mark(tag).toUpperCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        Map<String, String> marks = marks(used);
        Set<String> complete = used.stream()
                .map(tag -> marks.getOrDefault(tag, "-"))
                .filter(mark -> !mark.equals("-"))
                .collect(Collectors.toUnmodifiableSet());
        return sentences.stream()
                .map(sentence -> new TaggedTokens(
                        GoldFiles.plainName(file), sentence.tokens(), mapped(sentence.tags(), marks), null, complete))
                .toList();
    }

    private static List<Sentence> sentences(Path file, List<String> lines) throws GoldFileException {
        List<Sentence> sentences = new ArrayList<>();
        Sentence open = new Sentence(new ArrayList<>(), new ArrayList<>());
        for (int index = 0; index <= lines.size(); index++) {
            String line = index < lines.size() ? lines.get(index).strip() : "";
            if (line.isEmpty() || line.startsWith("-DOCSTART-")) {
                if (!open.tokens().isEmpty()) {
                    sentences.add(open);
                    open = new Sentence(new ArrayList<>(), new ArrayList<>());
                }
                continue;
            }
            String[] cells = line.split("\\s+", -1);
            String tag = cells[cells.length - 1];
            boolean tagged = cells.length > 1 && Tags.isTag(tag);
            if (!tagged && !line.startsWith("#")) {
                throw new GoldFileException(
                        file, index + 1, "a token, and a tag such as O or B-ORG last, are expected");
            }
            if (tagged) {
                open.tokens().add(cells[0]);
                open.tags().add(tag);
            }
        }
        return sentences;
    }

    /** The mark of each tag of a file that has these tags. */
    private static Map<String, String> marks(Set<String> used) {
        Map<String, String> marks = new HashMap<>();
        for (List<String> row : TAGS) {
            boolean beside = Rows.values(row.get(2)).stream().anyMatch(used::contains);
            marks.put(row.get(0), beside ? row.get(3) : row.get(1));
        }
        return marks;
    }

    private static List<String> mapped(List<String> tags, Map<String, String> marks) {
        return tags.stream()
                .map(tag -> tag.length() == 1
                        ? tag
                        : Tags.withMark(tag, marks.getOrDefault(Tags.mark(tag).toUpperCase(Locale.ROOT), "-")))
                .toList();
    }
}
