package exhibit.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * A tab-separated resource of {@code lexicon/}. Lines that begin with {@code #} give source, licence and columns; the last
 * of them is {@code # column<TAB>column…}. Every row has all columns; an empty cell is an empty string.
 */
final class Table {
    private Table() {}

    /**
     * One row.
     *
     * @param file resource name, for messages
     * @param line counted from 1
     * @param cells one for each column
     */
    record Row(String file, int line, List<String> cells) {
        String cell(int column) {
            return cells.get(column);
        }

        /** The values of a cell that holds several, parted by {@code |}; none for an empty cell. */
        List<String> values(int column) {
            return cell(column).isEmpty()
                    ? List.of()
                    : Arrays.stream(cell(column).split("\\|"))
                            .map(String::strip)
                            .toList();
        }

        IllegalStateException wrong(String why) {
            return new IllegalStateException(file + " line " + line + ": " + why);
        }
    }

    /**
     * Reads a table whole.
     *
     * @param file name below {@code lexicon/}
     * @param columns the names that the header must give, in order
     * @param parser turns a row into a value; what it throws is reported with file and line
     * @throws IllegalStateException if the resource is missing, the header differs or a row is malformed
     */
    static <T> List<T> read(String file, List<String> columns, Function<Row, T> parser) {
        try (InputStream bytes = Table.class.getResourceAsStream("/lexicon/" + file)) {
            if (bytes == null) {
                throw new IllegalStateException("lexicon/" + file + " is missing");
            }
            return read(file, new InputStreamReader(bytes, StandardCharsets.UTF_8), columns, parser);
        } catch (IOException e) {
            throw new UncheckedIOException("lexicon/" + file, e);
        }
    }

    /** As {@link #read(String, List, Function)}, of text from elsewhere that {@code file} only names. */
    static <T> List<T> read(String file, Reader text, List<String> columns, Function<Row, T> parser)
            throws IOException {
        BufferedReader reader = new BufferedReader(text);
        List<T> values = new ArrayList<>();
        String header = "";
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (line.startsWith("#")) {
                header = line;
            } else if (!line.isBlank()) {
                if (values.isEmpty() && !header.equals("# " + String.join("\t", columns))) {
                    throw new IllegalStateException(file + ": the header must end with the columns " + columns);
                }
                values.add(parse(new Row(file, number, List.of(line.split("\t", -1))), columns.size(), parser));
            }
        }
        return List.copyOf(values);
    }

    /** One sha256 over whole files, in the order given. */
    static String sha256(List<String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : files) {
                try (InputStream bytes = Table.class.getResourceAsStream("/lexicon/" + file)) {
                    digest.update(bytes.readAllBytes());
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static <T> T parse(Row row, int columns, Function<Row, T> parser) {
        if (row.cells().size() != columns) {
            throw row.wrong(columns + " columns expected, " + row.cells().size() + " found");
        }
        try {
            return parser.apply(row);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(row.file() + " line " + row.line() + ": " + e.getMessage(), e);
        }
    }
}
