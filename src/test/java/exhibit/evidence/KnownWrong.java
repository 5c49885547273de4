package exhibit.evidence;

import exhibit.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which cases of a claim file which tier does not read yet: {@code # wrong: fast accurate} before the case's text. */
final class KnownWrong {
    private static final String MARK = "# wrong: ";

    private final Path file;
    private final List<String> lines;
    private final Map<Integer, Set<Tier>> tiers = new TreeMap<>();

    private KnownWrong(Path file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    static KnownWrong read(Path file) throws IOException {
        KnownWrong known = new KnownWrong(file, Files.readAllLines(file));
        Set<Tier> marked = EnumSet.noneOf(Tier.class);
        for (int index = 0; index < known.lines.size(); index++) {
            String line = known.lines.get(index);
            if (line.startsWith(MARK)) {
                for (String name : line.substring(MARK.length()).split(" ", -1)) {
                    marked.add(Tier.of(name).orElseThrow(() -> new IllegalArgumentException(line)));
                }
            } else if (line.startsWith("S ")) {
                known.tiers.put(index + 1, EnumSet.copyOf(marked));
                marked.clear();
            }
        }
        return known;
    }

    /** Whether the case whose text stands in this line is marked. */
    boolean isMarked(Tier tier, int line) {
        return tiers.get(line).contains(tier);
    }

    /** Writes the file with the cases in these lines marked for the tier, and no others. */
    void rewrite(Tier tier, Set<Integer> wrong) throws IOException {
        List<String> written = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (line.startsWith("S ")) {
                Set<Tier> marked = tiers.get(index + 1);
                marked.remove(tier);
                if (wrong.contains(index + 1)) {
                    marked.add(tier);
                }
                if (!marked.isEmpty()) {
                    written.add(MARK + marked.stream().map(Tier::wireName).collect(Collectors.joining(" ")));
                }
            }
            if (!line.startsWith(MARK)) {
                written.add(line);
            }
        }
        Files.write(file, written);
    }
}
