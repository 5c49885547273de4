package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.support.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A claim of the summary is the body's, unless the two contradict. */
class SameClaimsTest {
    @Test
    void aClaimThatIsMadeTwiceIsLinkedBothWays() {
        List<EvidenceRecord> claims =
                claims("Ostbau AG exported turbines to Egypt.\n\nIn 2020, Ostbau AG exported turbines to Egypt.");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).sameAs()).containsExactly(claims.get(1).id());
        assertThat(claims.get(1).sameAs()).containsExactly(claims.get(0).id());
    }

    @Test
    void anotherYearAmountOrAssertionIsAnotherClaim() {
        for (String other : List.of(
                "Ostbau AG exported 12 turbines to Egypt in 2021.",
                "Ostbau AG exported 40 turbines to Egypt in 2020.",
                "Ostbau AG will export 12 turbines to Egypt in 2020.",
                "Ostbau AG never exported 12 turbines to Egypt in 2020.",
                "Ostbau AG exported 12 turbines to Iran in 2020.")) {
            assertThat(claims("Ostbau AG exported 12 turbines to Egypt in 2020.\n\n" + other))
                    .as(other)
                    .hasSize(2)
                    .allSatisfy(claim -> assertThat(claim.sameAs()).isEmpty());
        }
    }

    @Test
    void whoIsOnlyReferredToIsTheSame() {
        List<EvidenceRecord> claims = claims("Ostbau AG exported turbines to Egypt.\n\n"
                + "Ostbau AG is based in Graz. The company exported turbines to Egypt in 2020.");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).sameAs()).containsExactly(claims.get(1).id());
    }

    @Test
    void aClaimMadeAThousandTimesHasFewLinks() {
        List<EvidenceRecord> claims = claims("Egypt bought tanks from Poland.\n\n".repeat(1000));
        assertThat(claims).hasSize(1000);
        assertThat(claims).allSatisfy(claim -> assertThat(claim.sameAs()).hasSize(20));
    }

    private static List<EvidenceRecord> claims(String text) {
        return Pipeline.text(text).result().evidence().stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .toList();
    }
}
