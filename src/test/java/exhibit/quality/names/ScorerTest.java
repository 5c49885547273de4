package exhibit.quality.names;

import static exhibit.EntityType.COMPANY;
import static exhibit.EntityType.COUNTRY;
import static exhibit.EntityType.LOCATION;
import static exhibit.EntityType.NORP;
import static exhibit.EntityType.ORGANISATION;
import static exhibit.EntityType.PERSON;
import static exhibit.quality.names.Marked.answer;
import static exhibit.quality.names.Marked.found;
import static exhibit.quality.names.Marked.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import exhibit.EntityType;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private final Scorer scorer = new Scorer(EnumSet.allOf(EntityType.class));

    private static void assertCounts(Tally tally, int wanted, int found, int right) {
        assertThat(new int[] {tally.wanted(), tally.found(), tally.right()}).containsExactly(wanted, found, right);
    }

    @Test
    void onlyCompletelyMarkedTypesAreScored() {
        Map<String, Tally> rows = scorer.score(answer(
                sentence("Acme/B-COMPANY sold it to Iran/B-COUNTRY", Set.of("COMPANY")),
                found(0, 1, COMPANY),
                found(4, 5, PERSON)));

        assertThat(rows.keySet()).containsExactly("COMPANY", "COMPANY+ORG", "MICRO", "MICRO-EITHER");
        assertCounts(rows.get("MICRO"), 1, 1, 1);
    }

    @Test
    void exactNeedsBothEndsOverlapOneWord() {
        Tally company = scorer.score(answer(
                        sentence("Acme/B-COMPANY Steel/I-COMPANY Inc./I-COMPANY sold it", Set.of("COMPANY")),
                        found(0, 2, COMPANY)))
                .get("COMPANY");

        assertCounts(company, 1, 1, 0);
        assertThat(company.overlapF1()).isEqualTo(1, within(1e-9));
    }

    @Test
    void whatTouchesAnUnknownWordCountsForNothing() {
        Tally country = scorer.score(answer(
                        sentence("U.S./? - led Iran/B-COUNTRY", Set.of("COUNTRY")),
                        found(0, 1, COUNTRY),
                        found(3, 4, COUNTRY)))
                .get("COUNTRY");

        assertCounts(country, 1, 1, 1);
    }

    @Test
    void anOpenMarkTakesEitherTypeInTheirGroupAndCountsInNoSingleType() {
        Map<String, Tally> rows = scorer.score(answer(
                sentence("Acme/B-ORG_ANY and Globex/B-COMPANY", Set.of("COMPANY", "ORG")),
                found(0, 1, ORGANISATION),
                found(2, 3, ORGANISATION)));

        assertCounts(rows.get("ORGANISATION"), 0, 1, 0);
        assertCounts(rows.get("COMPANY"), 1, 0, 0);
        assertCounts(rows.get("COMPANY+ORG"), 2, 2, 2);
        assertCounts(rows.get("MICRO-EITHER"), 2, 2, 2);
    }

    @Test
    void whereOnlyCompaniesAreCompleteAnOrganisationIsRightButNeverWrong() {
        Tally group = scorer.score(answer(
                        sentence("Acme/B-COMPANY NATO/B-ORG Globex", Set.of("COMPANY")),
                        found(0, 1, ORGANISATION),
                        found(1, 2, ORGANISATION),
                        found(2, 3, ORGANISATION)))
                .get("COMPANY+ORG");

        assertCounts(group, 1, 1, 1);
    }

    @Test
    void countriesAndDemonymsAreAddedUpEachByItsType() {
        Map<String, Tally> rows = scorer.score(answer(
                sentence("Iran/B-COUNTRY and Chinese/B-NORP", Set.of("COUNTRY", "NORP")),
                found(0, 1, COUNTRY),
                found(2, 3, COUNTRY)));

        assertCounts(rows.get("COUNTRY+NORP"), 2, 2, 1);
        assertThat(rows.get(NORP.name()).recall()).isZero();
    }

    @Test
    void placesOfAFileThatTellsNoCountriesTakeEither() {
        Map<String, Tally> rows = scorer.score(answer(
                sentence("Iran/B-PLACE and Nile/B-PLACE", Set.of("PLACE")),
                found(0, 1, COUNTRY),
                found(2, 3, LOCATION)));

        assertThat(rows.keySet()).containsExactly("COUNTRY+LOC", "MICRO", "MICRO-EITHER");
        assertCounts(rows.get("COUNTRY+LOC"), 2, 2, 2);
    }

    @Test
    void chosenTypesAloneAreScored() {
        Map<String, Tally> rows = new Scorer(Set.of(COUNTRY))
                .score(answer(sentence("Acme/B-COMPANY Iran/B-COUNTRY", Set.of("COMPANY", "ORG", "COUNTRY", "NORP"))));

        assertThat(rows.keySet()).containsExactly("COUNTRY", "MICRO", "MICRO-EITHER");
    }
}
