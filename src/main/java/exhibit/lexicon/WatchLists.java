package exhibit.lexicon;

import exhibit.Provenance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The built-in watch lists and those of an operator's folder, which add to them or take their place. Immutable. */
public final class WatchLists {
    private static final List<String> BUILT_IN = List.of("ofac-sdn.tsv", "chpl.tsv");
    /** A list of every sanctioned company of the world has a tenth of it. */
    private static final long MOST_BYTES = 256L << 20;

    private final List<WatchList> lists;

    private WatchLists(List<WatchList> lists) {
        this.lists = lists;
    }

    static WatchLists open(ListSettings settings) {
        Map<String, WatchList> byName = new TreeMap<>();
        BUILT_IN.stream().map(WatchLists::builtIn).forEach(list -> byName.put(list.name(), list));
        settings.folder().ifPresent(folder -> byName.putAll(own(folder)));
        return new WatchLists(List.copyOf(byName.values()));
    }

    /** Every list, by name. */
    public List<WatchList> lists() {
        return lists;
    }

    /** What provenance says of them. */
    public List<Provenance.WatchList> provenance() {
        return lists.stream()
                .map(list -> new Provenance.WatchList(list.name(), list.date(), list.sha256()))
                .toList();
    }

    private static WatchList builtIn(String file) {
        try (InputStream bytes = WatchLists.class.getResourceAsStream("/lexicon/" + file)) {
            return WatchListFile.read(file, bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Map<String, WatchList> own(Path folder) {
        Map<String, WatchList> byName = new HashMap<>();
        Map<String, Path> files = new HashMap<>();
        for (Path file : files(folder)) {
            WatchList list = read(file);
            byName.put(list.name(), list);
            Path other = files.put(list.name(), file.getFileName());
            if (other != null) {
                throw new ListFileException("exhibit.lists.folder: " + other + " and " + file.getFileName()
                        + " are both list " + list.name());
            }
        }
        return byName;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.getFileName().toString().endsWith(".tsv"))
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new ListFileException("exhibit.lists.folder: " + folder + " is no folder that can be read", e);
        }
    }

    private static WatchList read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new ListFileException(file + ": larger than " + MOST_BYTES + " bytes");
            }
            return WatchListFile.read(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new ListFileException(file + " cannot be read", e);
        } catch (IllegalStateException e) {
            throw e instanceof ListFileException ? e : new ListFileException(e.getMessage(), e);
        }
    }
}
