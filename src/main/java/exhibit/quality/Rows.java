package exhibit.quality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of {@code quality/}: lines that begin with {@code "# "} explain, the others are rows with a tab between cells. */
public final class Rows {
    private Rows() {}

    /**
     * Reads a table whole.
     *
     * @param file name below {@code quality/}
     * @param columns cells of every row
     * @throws IllegalStateException if the resource is missing or a row has another number of cells
     */
    public static List<List<String>> read(String file, int columns) {
        try (InputStream bytes = Rows.class.getResourceAsStream("/quality/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("quality/" + file + " is missing");
            }
            List<List<String>> rows = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("# ") && !line.isBlank())
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            for (List<String> row : rows) {
                if (row.size() != columns) {
                    throw new IllegalStateException("quality/" + file + ": " + columns + " cells expected: " + row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException("quality/" + file, e);
        }
    }

    /** The values of a cell that holds several, parted by {@code |}; none for an empty cell. */
    public static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split("\\|", -1));
    }
}
