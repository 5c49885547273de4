package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EvidenceRecord;
import exhibit.Tier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How a claim is meant: stated, alleged, denied, planned, conditional, or no claim at all. */
class AssertionsTest {
    static Stream<Arguments> rows() {
        return EvidenceTable.rows("assertions.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void readsHowItIsMeant(Tier tier, String text, String expected) {
        List<EvidenceRecord> claims = EvidenceTable.read(tier, text);
        if (expected.equals("-")) {
            assertThat(claims).as(text).isEmpty();
        }
        EvidenceTable.expected(expected)
                .forEach((trigger, assertion) -> assertThat(claims)
                        .as(text + " " + trigger)
                        .filteredOn(claim -> claim.trigger().text().equals(trigger))
                        .first()
                        .satisfies(claim -> assertThat(claim.assertion().name()).isEqualTo(assertion)));
    }
}
