package exhibit.recognition;

import exhibit.Tier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A row of a table under {@code recognition/}.
 *
 * @param place file and line, for a failing test to name
 * @param tier the one tier that the row is for; empty for both
 * @param known the tier that is known to get it wrong, or {@code both}; empty where none is
 * @param marked the sentence or small document
 */
record Row(String place, String tier, String known, Marked marked) {
    private static final String HEADER = "# tier\tknown\ttext";

    static List<Row> of(String table) {
        List<String> lines = lines(table);
        if (!lines.contains(HEADER)) {
            throw new IllegalArgumentException(table + " has no line " + HEADER);
        }
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(index ->
                        !lines.get(index).isBlank() && !lines.get(index).startsWith("#"))
                .mapToObj(
                        index -> row(table + ":" + (index + 1), lines.get(index).split("\t", -1)))
                .toList();
    }

    private static Row row(String place, String[] cells) {
        if (cells.length != 3) {
            throw new IllegalArgumentException(place + ": three cells expected");
        }
        return new Row(place, cells[0], cells[1], Marked.parse(cells[2]));
    }

    private static List<String> lines(String table) {
        try (InputStream bytes = Row.class.getResourceAsStream("/recognition/" + table)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }

    boolean isFor(Tier asked) {
        return tier.isEmpty() || tier.equals(name(asked));
    }

    boolean isKnownWrong(Tier asked) {
        return known.equals("both") || known.equals(name(asked));
    }

    private static String name(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
