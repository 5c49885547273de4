package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Quantity;
import exhibit.Tier;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How much, in which unit, of which claim and of which goods. */
class QuantitiesTest {
    static Stream<Arguments> rows() {
        return EvidenceTable.rows("quantities.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void readsHowMuch(Tier tier, String text, String expected) {
        List<EvidenceRecord> claims = EvidenceTable.read(tier, text);
        EvidenceTable.expected(expected)
                .forEach((name, amounts) -> assertThat(amountsOf(claims, name))
                        .as(text + " " + name)
                        .isEqualTo(amounts));
    }

    @Test
    void keepsTheWordsThatSayHowExactItIs() {
        assertThat(EvidenceTable.read(
                        Tier.ACCURATE, "Sudan bought more than 5 to 7 million tonnes of wheat from Russia."))
                .flatExtracting(EvidenceRecord::quantities)
                .extracting(Quantity::text)
                .containsExactly("more than 5 to 7 million tonnes");
    }

    /** The amounts of the claim with a trigger, else of goods. */
    private static String amountsOf(List<EvidenceRecord> claims, String name) {
        for (EvidenceRecord claim : claims) {
            if (claim.trigger().text().equals(name)) {
                return written(claim.quantities());
            }
        }
        return claims.stream()
                .flatMap(claim -> claim.products().stream())
                .filter(goods -> goods.name().equals(name))
                .map(goods -> goods.quantity() == null ? "-" : written(List.of(goods.quantity())))
                .findFirst()
                .orElse("no such claim");
    }

    private static String written(List<Quantity> amounts) {
        String all = amounts.stream()
                .map(amount ->
                        BigDecimal.valueOf(amount.value()).stripTrailingZeros().toPlainString() + " " + amount.unit())
                .collect(Collectors.joining(","));
        return all.isEmpty() ? "-" : all;
    }
}
