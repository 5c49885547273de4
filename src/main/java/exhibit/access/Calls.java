package exhibit.access;

import jakarta.inject.Singleton;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What calls there are, by which role, as {@code access/calls.tsv} says. */
@Singleton
public final class Calls {
    private static final String TABLE = "/access/calls.tsv";
    private static final String ANYBODY = "anybody";
    private static final String ANY_METHOD = "*";
    private static final String YES = "yes";
    /** Begins what the endpoints pass over: {@code /v1;a=b/documents}. No address of ours has it. */
    private static final String PARAMETER = ";";
    /** What nobody thought of. */
    private static final Call UNKNOWN = new Call(Optional.of(Role.ADMIN), true);

    private final List<Row> rows;

    /**
     * A kind of call.
     *
     * @param role that it asks for; empty where anybody may call
     * @param logged whether it is written down
     */
    public record Call(Optional<Role> role, boolean logged) {}

    private record Row(String method, Pattern path, Call call) {
        boolean fits(String called, String address) {
            return (method.equals(ANY_METHOD) || method.equals(called))
                    && path.matcher(address).matches();
        }
    }

    /** Reads the table. */
    public Calls() {
        try (InputStream in = Calls.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows = lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> row(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What kind of call it is.
     *
     * @param path normalised, such as {@code /v1/documents}
     */
    public Call of(String method, String path) {
        if (path.contains(PARAMETER)) {
            return UNKNOWN; // read here and there in one way or the other
        }
        return rows.stream()
                .filter(row -> row.fits(method, path))
                .map(Row::call)
                .findFirst()
                .orElse(UNKNOWN);
    }

    private static Row row(String[] cells) {
        String path = Pattern.quote(cells[1]).replace("/**", "\\E(/.*)?\\Q").replace("{}", "\\E[^/]+\\Q");
        Optional<Role> role = cells[2].equals(ANYBODY)
                ? Optional.empty()
                : Optional.of(Role.valueOf(cells[2].toUpperCase(Locale.ROOT)));
        return new Row(cells[0], Pattern.compile(path + "/?"), new Call(role, cells[3].equals(YES)));
    }
}
