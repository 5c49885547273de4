package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import exhibit.Basis;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceType;
import exhibit.analysis.Analysed;
import exhibit.support.Pipeline;
import exhibit.support.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a record says of those whom its sentence does not name. */
class ReferencesTest {
    @Test
    void aCompanyOfTheSentenceBeforeIsTheSupplier() {
        EvidenceRecord claim = only(
                EvidenceType.SUPPLY,
                "Ferrum Balkan d.o.o. is a Serbian steel maker. The company exported 200 tonnes of steel pipe to Iraq.");
        CompanyArgument company = claim.companies().get(0);
        assertThat(company.name()).isEqualTo("Ferrum Balkan d.o.o.");
        assertThat(company.role()).isEqualTo(CompanyRole.SUPPLIER);
        assertThat(company.start()).isEqualTo(47);
        assertThat(company.end()).isEqualTo(58);
        assertThat(claim.reasons())
                .contains("\u201cThe company\u201d stands for Ferrum Balkan d.o.o., named in the sentence before")
                .anyMatch(reason -> reason.matches("a name is taken from before \\(-0\\.\\d+\\)"));
        assertThat(claim.quote().text()).startsWith("The company exported");
    }

    @Test
    void aCountryByReferenceIsInherited() {
        EvidenceRecord claim = only(
                EvidenceType.SUPPLY, "Myanmar holds rare earths. In 2022, the country exported rare earths to China.");
        assertThat(claim.countries())
                .extracting(CountryArgument::iso2, CountryArgument::role, CountryArgument::basis)
                .containsExactly(
                        tuple("MM", CountryRole.ORIGIN, Basis.INHERITED),
                        tuple("CN", CountryRole.DESTINATION, Basis.EXPLICIT));
    }

    @Test
    void goodsByReferenceHaveTheirOwnNames() {
        EvidenceRecord claim = only(
                EvidenceType.SUPPLY,
                "China restricted its trade in gallium and germanium. Russia sold these minerals to Japan.");
        assertThat(claim.products()).extracting(ProductArgument::name).containsExactly("gallium", "germanium");
    }

    @Test
    void whatIsOnlyReferredToIsNoCoMention() {
        Analysed analysed = Pipeline.text("Ostbau AG sells turbines. The company likes Egypt and its pumps.");
        assertThat(analysed.result().evidence())
                .filteredOn(claim -> claim.quote().text().startsWith("The company"))
                .allSatisfy(claim -> assertThat(claim.companies()).isEmpty());
    }

    @Test
    void anItemOfAListEndsTheSentenceThatIntroducesIt() {
        Analysed analysed =
                Pipeline.text("Ostbau AG supplied:\n- 50 turbines to Egypt\n- pumps, as Poland sells tanks\n");
        List<EvidenceRecord> supplies = analysed.result().evidence().stream()
                .filter(claim -> claim.quote().text().equals("- 50 turbines to Egypt"))
                .toList();
        assertThat(supplies).hasSize(1);
        assertThat(supplies.get(0).companies())
                .extracting(CompanyArgument::name)
                .containsExactly("Ostbau AG");
        assertThat(supplies.get(0).countries())
                .extracting(CountryArgument::iso2)
                .containsExactly("EG");
        assertThat(analysed.result().evidence())
                .filteredOn(claim -> claim.quote().text().contains("Poland"))
                .allSatisfy(claim -> assertThat(claim.companies()).isEmpty());
    }

    private static EvidenceRecord only(EvidenceType type, String text) {
        Analysed analysed = Pipeline.text(text);
        Results.assertCutOut(analysed.source().text(), analysed.result());
        List<EvidenceRecord> claims = analysed.result().evidence().stream()
                .filter(claim -> claim.type() == type)
                .toList();
        assertThat(claims).hasSize(1);
        return claims.get(0);
    }
}
