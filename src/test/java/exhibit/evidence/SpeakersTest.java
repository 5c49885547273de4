package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.support.Pipeline;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who says so where only the sentence before tells. */
class SpeakersTest {
    @Test
    void heWhoAddsIsWhoSpokeBefore() {
        List<EvidenceRecord> claims = claims(
                "Prosecutor Ivan Petrov said that Ostbau AG sold turbines to Iran. He added that Russia sold tanks to Mali.");
        assertThat(claims)
                .extracting(claim -> claim.attributedTo().text())
                .allSatisfy(speaker -> assertThat(speaker).endsWith("Ivan Petrov"));
        assertThat(claims).hasSize(2);
    }

    @Test
    void aQuotationThatGoesOnHasItsSpeaker() {
        List<EvidenceRecord> claims = claims(
                "\u201cRussia sold tanks to Mali,\u201d Ivan Petrov said. \u201cSyria bought missiles from Iran in 2019.\u201d Egypt bought tanks from Poland.");
        assertThat(claims).hasSize(3);
        assertThat(claims.get(1).attributedTo().text()).isEqualTo("Ivan Petrov");
        assertThat(claims.get(1).reasons()).contains("the quotation goes on: Ivan Petrov speaks");
        assertThat(claims.get(2).attributedTo()).isNull();
    }

    @Test
    void thisReportIsTheDocumentItself() {
        assertThat(claims("This report finds that Russia sold tanks to Mali."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attributedTo()).isNull());
        assertThat(claims("A UN report says that Russia sold tanks to Mali."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.attributedTo()).isNotNull());
    }

    @Test
    void whoSaysSoIsNotWhoDoesIt() {
        assertThat(claims("The ministry said that Iran sold drones to Russia. It also exported missiles to Syria."))
                .filteredOn(claim -> claim.quote().text().startsWith("It"))
                .singleElement()
                .satisfies(claim -> assertThat(claim.countries())
                        .extracting(EvidenceRecord.CountryArgument::iso2)
                        .containsExactly("IR", "SY"));
    }

    private static List<EvidenceRecord> claims(String text) {
        return Pipeline.text(text).result().evidence().stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .toList();
    }
}
