package exhibit.lexicon;

import exhibit.lexicon.WatchList.Of;
import exhibit.lexicon.WatchList.Row;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one watch list: the lines {@code # list:}, {@code # date:} and {@code # of:}, the columns, a row an entry. */
final class WatchListFile {
    private static final List<String> COLUMNS = List.of("id", "name", "aliases", "country", "programme");
    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,49}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?");
    private static final Pattern GOODS_CODE = Pattern.compile("[0-9]{2}|[0-9]{4}(?:\\.[0-9]{2})?");
    private static final int LONGEST_NAME = 500;
    private static final int MOST_ALIASES = 500;

    private final String file;
    private final String text;
    private final Set<String> ids = new HashSet<>();

    private WatchListFile(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * Reads a list.
     *
     * @param file for messages
     * @throws IllegalStateException if it is malformed; the message says where
     */
    static WatchList read(String file, byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // some editors begin a file with a mark
            return new WatchListFile(file, text.startsWith("\ufeff") ? text.substring(1) : text).read(bytes);
        } catch (CharacterCodingException e) {
            throw new IllegalStateException(file + ": not UTF-8", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private WatchList read(byte[] bytes) throws IOException {
        String name = head("list", NAME);
        String date = head("date", DATE);
        Of of = Of.valueOf(head("of", Pattern.compile("companies|goods")).toUpperCase(Locale.ROOT));
        List<Row> rows = Table.read(file, new StringReader(text), COLUMNS, row -> row(row, of));
        if (rows.isEmpty()) {
            throw new IllegalStateException(file + ": a list without rows");
        }
        return new WatchList(name, date, ModelFile.sha256(bytes), of, rows);
    }

    private String head(String key, Pattern form) {
        Matcher matcher =
                Pattern.compile("(?m)^# " + key + ":[ \\t]*(.*?)[ \\t]*\\r?$").matcher(text);
        if (!matcher.find() || !form.matcher(matcher.group(1)).matches()) {
            throw new IllegalStateException(file + ": a line \"# " + key + ": \u2026\" must give " + form.pattern());
        }
        return matcher.group(1);
    }

    private Row row(Table.Row row, Of of) {
        String name = row.cell(1).strip();
        String id = row.cell(0).isBlank() ? name : row.cell(0).strip();
        require(!name.isEmpty(), "an entry has a name");
        require(ids.add(id), "the id " + id + " is there already");
        require(of == Of.COMPANIES || GOODS_CODE.matcher(id).matches(), "no Harmonized System code: " + id);
        List<String> aliases =
                row.values(2).stream().filter(alias -> !alias.isEmpty()).toList();
        require(aliases.size() <= MOST_ALIASES, "more than " + MOST_ALIASES + " aliases");
        require(name.length() <= LONGEST_NAME, "a name of more than " + LONGEST_NAME + " characters");
        require(
                aliases.stream().allMatch(alias -> alias.length() <= LONGEST_NAME),
                "an alias of more than " + LONGEST_NAME + " characters");
        row.values(3)
                .forEach(country ->
                        require(COUNTRIES.contains(country) || country.equals("XK"), "no country's code: " + country));
        return new Row(id, name, aliases, row.values(3), row.values(4));
    }

    private static void require(boolean fine, String why) {
        if (!fine) {
            throw new IllegalArgumentException(why);
        }
    }
}
