package exhibit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tier;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences that say in their marks what is found in them and what is not, read by the product's own finders and resolver in
 * both tiers. A row that is known to be wrong must stay wrong: who mends it takes the remark away.
 */
class RecognitionTablesTest {
    private static final List<String> TABLES =
            List.of("homographs.tsv", "goods.tsv", "companies.tsv", "countries.tsv", "documents.tsv");
    private static final double MOST_KNOWN_WRONG = 0.08;
    private static final Map<Tier, Recogniser> RECOGNISERS = new EnumMap<>(Tier.class);

    static Stream<Arguments> rows() {
        return TABLES.stream()
                .flatMap(table -> Row.of(table).stream())
                .flatMap(row -> Stream.of(Tier.values())
                        .filter(row::isFor)
                        .map(tier -> Arguments.of(
                                tier, Named.of(row.place() + " " + row.marked().text(), row))));
    }

    static Stream<Arguments> tables() {
        return TABLES.stream().flatMap(table -> Stream.of(Tier.values()).map(tier -> Arguments.of(table, tier)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void findsWhatIsMarkedAndNothingThatIsBarred(Tier tier, Row row) {
        Recogniser recogniser = RECOGNISERS.computeIfAbsent(tier, Recogniser::open);
        List<String> complaints =
                Complaints.of(row.marked(), recogniser.read(row.marked().text()));
        if (row.isKnownWrong(tier)) {
            assertThat(complaints)
                    .as(row.place() + " is right now: its remark has to go")
                    .isNotEmpty();
        } else {
            assertThat(complaints).as(row.place() + " " + row.marked().text()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void mostRowsAreRight(String table, Tier tier) {
        List<Row> rows = Row.of(table).stream().filter(row -> row.isFor(tier)).toList();
        assertThat(rows.stream().filter(row -> row.isKnownWrong(tier)).count())
                .isLessThanOrEqualTo((long) (rows.size() * MOST_KNOWN_WRONG));
    }
}
