package exhibit.store;

import exhibit.EntityKey.Kind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Counts the tags of records, tags of one record a line. An entity counts once a record, a country once in each of its roles. */
final class TagCounts {
    private final Map<Long, Long> pages;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<Kind, Map<Part, int[]>> parts = new EnumMap<>(Kind.class);
    private Part[] seen = new Part[16];
    private int ofRecord;

    /**
     * Whose page it is, and what it does there.
     *
     * @param role of a country; of others -1
     */
    record Part(long page, int role) {}

    /** @param pages of entities that are merged into others */
    TagCounts(Map<Long, Long> pages) {
        this.pages = pages;
        for (Kind kind : Kind.values()) {
            parts.put(kind, new HashMap<>());
        }
    }

    /** How often tags of other kinds occur. */
    Map<String, int[]> words() {
        return words;
    }

    /** How often companies, products or countries occur. */
    Map<Part, int[]> parts(Kind kind) {
        return parts.get(kind);
    }

    /** Counts the tags between two positions. */
    void add(String lines, int start, int end) {
        ofRecord = 0;
        int begin = start;
        for (int index = start; index <= end; index++) {
            if (index == end || lines.charAt(index) == ' ') {
                if (index > begin) {
                    tag(lines, begin, index);
                }
                begin = index + 1;
            }
        }
    }

    private void tag(String lines, int begin, int end) {
        int cross = begin + 1;
        while (cross < end && lines.charAt(cross) != 'x') {
            cross++;
        }
        boolean hasRole = cross < end;
        switch (lines.charAt(begin)) {
            case 'e' -> {
                if (hasRole) {
                    part(Long.parseLong(lines, begin + 1, cross, 10), Integer.parseInt(lines, cross + 1, end, 10));
                }
            }
            case 't', 'a', 'v', 'y' -> count(words, lines.substring(begin, end));
            case 'h' -> {
                if (!hasRole) {
                    count(words, lines.substring(begin, end));
                }
            }
            default -> {} // what nobody counts
        }
    }

    private void part(long entity, int role) {
        Kind kind = Role.numbered(role).kind();
        Part part = new Part(
                pages.isEmpty() ? entity : pages.getOrDefault(entity, entity), kind == Kind.COUNTRY ? role : -1);
        for (int index = 0; index < ofRecord; index++) {
            if (seen[index].equals(part)) {
                return;
            }
        }
        if (ofRecord == seen.length) {
            seen = Arrays.copyOf(seen, 2 * seen.length);
        }
        seen[ofRecord++] = part;
        count(parts.get(kind), part);
    }

    private static <T> void count(Map<T, int[]> counts, T value) {
        counts.computeIfAbsent(value, first -> new int[1])[0]++;
    }
}
