package exhibit.evidence;

import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.support.Sources;
import exhibit.support.Steps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Rows of {@code src/test/resources/evidence} and the product's own steps of both tiers that read them. */
final class EvidenceTable {
    private static final EvidenceExtractor EXTRACTOR = new EvidenceExtractor(Steps.lexicons());

    private EvidenceTable() {}

    /** Tier, text and what is expected, for each row and tier. */
    static Stream<Arguments> rows(String table) {
        List<Arguments> rows = new ArrayList<>();
        for (String line : lines(table)) {
            String[] cells = line.split("\t", -1);
            Arrays.stream(Tier.values())
                    .filter(tier -> cells[0].isEmpty() || cells[0].equals(tier.wireName()))
                    .forEach(tier -> rows.add(Arguments.of(tier, cells[1], cells[2])));
        }
        return rows.stream();
    }

    /** What a row expects: a value for each trigger or good; empty where no claim is expected. */
    static Map<String, String> expected(String cell) {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String part : cell.equals("-") ? new String[0] : cell.split("; ")) {
            expected.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return expected;
    }

    /** The claims of a text, paragraphs parted by a pilcrow. */
    static List<EvidenceRecord> read(Tier tier, String text) {
        return read(tier, Sources.of(text.replace("¶", "\n\n"), "\n\n"));
    }

    static List<EvidenceRecord> read(Tier tier, SourceText source) {
        Steps.Read read = Steps.of(tier).read(source);
        return EXTRACTOR.extract("0".repeat(64), source, read.sentences(), read.entities()).stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .toList();
    }

    private static List<String> lines(String table) {
        try (var bytes = EvidenceTable.class.getResourceAsStream("/evidence/" + table)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
