package exhibit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table has a header that says where it is from, no row twice, and codes that exist. */
class LexiconTest {
    private static final Path FOLDER = Path.of("src/main/resources/lexicon");

    static List<String> tables() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static List<String> rows(String table) throws IOException {
        return Files.readAllLines(FOLDER.resolve(table)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    @Test
    void theFingerprintCoversEveryTable() throws IOException {
        assertThat(Fingerprint.FILES).containsExactlyElementsOf(tables());
        assertThat(Lexicons.open().sha256()).hasSize(64).isNotEqualTo("0".repeat(64));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void saysWhereItIsFromAndHasNoRowTwice(String table) throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve(table)).stream()
                        .filter(line -> line.startsWith("#"))
                        .count())
                .isGreaterThanOrEqualTo(2);
        assertThat(rows(table)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void goodsCarryHarmonizedSystemCodesThatExist() throws IOException {
        Set<String> codes = firstCells("hs-codes.tsv");
        assertThat(rows("goods.tsv").stream()
                        .map(row -> row.split("\t", -1)[2])
                        .flatMap(cell -> Stream.of(cell.split("\\|", -1)))
                        .filter(code -> !code.isEmpty()))
                .isNotEmpty()
                .allMatch(codes::contains);
    }

    @Test
    void placesLieInCountriesThatExist() throws IOException {
        Set<String> codes = firstCells("countries.tsv");
        assertThat(rows("places.tsv").stream().map(row -> row.split("\t", -1)[1]))
                .allMatch(codes::contains);
        assertThat(codes).allMatch(code -> code.matches("[A-Z]{2}|"));
    }

    private static Set<String> firstCells(String table) throws IOException {
        return rows(table).stream().map(row -> row.split("\t", -1)[0]).collect(Collectors.toSet());
    }
}
