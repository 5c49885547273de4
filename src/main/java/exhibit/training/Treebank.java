package exhibit.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** Reads dependency trees in CoNLL-U, with words that a hyphen joins made one, as {@code WordTokenizer} makes them. */
final class Treebank {
    private Treebank() {}

    /**
     * One word of a tree.
     *
     * @param form as written
     * @param upos universal tag
     * @param tag Penn tag
     * @param head index of its head in the sentence, -1 for the root
     * @param relation to its head
     * @param glued whether no space follows
     */
    record Node(String form, String upos, String tag, int head, String relation, boolean glued) {}

    static List<List<Node>> read(Path file) throws IOException {
        List<List<Node>> sentences = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<Node> nodes = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t", -1);
                if (line.isBlank() && !nodes.isEmpty()) {
                    sentences.add(joined(nodes));
                    nodes = new ArrayList<>();
                } else if (cells.length == 10 && cells[0].chars().allMatch(Character::isDigit)) {
                    nodes.add(node(cells));
                }
            }
        }
        return sentences;
    }

    private static Node node(String[] cells) {
        return new Node(
                cells[1].replace(' ', '_'),
                cells[3],
                cells[4],
                Integer.parseInt(cells[6]) - 1,
                cells[7],
                cells[9].contains("SpaceAfter=No"));
    }

    /** The sentence with "long" "-" "range" as one word that stands where its last part stood. */
    private static List<Node> joined(List<Node> nodes) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            boolean joins = index > 0
                    && nodes.get(index - 1).glued()
                    && ((isHyphen(nodes.get(index)) && nodes.get(index).glued()) || isHyphen(nodes.get(index - 1)));
            if (joins) {
                groups.get(groups.size() - 1).add(index);
            } else {
                groups.add(new ArrayList<>(List.of(index)));
            }
        }
        Map<Integer, Integer> groupOf = new HashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (int index : groups.get(group)) {
                groupOf.put(index, group);
            }
        }
        List<Node> result = new ArrayList<>();
        for (List<Integer> group : groups) {
            result.add(merge(nodes, group, groupOf));
        }
        return result;
    }

    private static boolean isHyphen(Node node) {
        return node.tag().equals("HYPH") && node.form().equals("-");
    }

    private static Node merge(List<Node> nodes, List<Integer> group, Map<Integer, Integer> groupOf) {
        int own = groupOf.get(group.get(0));
        Node top = nodes.get(group.get(group.size() - 1));
        for (int index : group) {
            Node node = nodes.get(index);
            boolean outside = node.head() < 0 || groupOf.get(node.head()) != own;
            if (outside && !node.tag().equals("HYPH")) {
                top = node;
            }
        }
        Node last = nodes.get(group.get(group.size() - 1));
        StringBuilder form = new StringBuilder();
        group.forEach(index -> form.append(nodes.get(index).form()));
        boolean proper = group.stream()
                .allMatch(index -> List.of("NNP", "NNPS", "HYPH", "CD")
                        .contains(nodes.get(index).tag()));
        boolean modifies = List.of("compound", "amod", "nmod").contains(top.relation()) && top.head() > group.get(0);
        String tag = group.size() == 1 || proper || !modifies ? top.tag() : "JJ";
        String relation = group.size() > 1 && modifies ? "amod" : top.relation();
        int head = top.head() < 0 ? -1 : groupOf.get(top.head());
        return new Node(
                form.toString(), group.size() > 1 && modifies ? "ADJ" : top.upos(), tag, head, relation, last.glued());
    }
}
