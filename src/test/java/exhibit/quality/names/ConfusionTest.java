package exhibit.quality.names;

import static exhibit.EntityType.BLOC;
import static exhibit.EntityType.COMPANY;
import static exhibit.EntityType.COUNTRY;
import static exhibit.EntityType.ORGANISATION;
import static exhibit.EntityType.PERSON;
import static exhibit.quality.names.Marked.answer;
import static exhibit.quality.names.Marked.found;
import static exhibit.quality.names.Marked.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EntityType;
import exhibit.quality.names.Mistakes.Kind;
import exhibit.quality.names.Mistakes.Mistake;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConfusionTest {
    private static final Set<EntityType> ALL = EnumSet.allOf(EntityType.class);

    private final Answer answer = answer(
            sentence(
                    "Acme/B-COMPANY met EU/B-ORG , Chinese/B-ORG Army/I-ORG and Smith/B-PER in Rome",
                    Set.of("COMPANY", "ORG", "COUNTRY")),
            found(0, 1, ORGANISATION),
            found(2, 3, BLOC),
            found(4, 5, COUNTRY),
            found(4, 6, ORGANISATION),
            found(9, 10, COMPANY),
            found(8, 9, PERSON));

    @Test
    void countsWhatMarkedNamesWereTakenFor() {
        Confusion confusion = new Confusion(ALL);
        confusion.add(answer);

        assertThat(confusion.counts())
                .isEqualTo(Map.of(
                        "COMPANY", Map.of("ORGANISATION", 1),
                        "ORG", Map.of("BLOC", 1, "ORGANISATION", 1),
                        "PER", Map.of("none", 1),
                        "none", Map.of("COMPANY", 1))); // the person is not: its source marks no persons completely
    }

    @Test
    void tellsMistakesByKindWithTheirWords() {
        Mistakes mistakes = new Mistakes(ALL);
        mistakes.add(answer);
        mistakes.add(answer(
                sentence("the Acme/B-COMPANY Group/I-COMPANY and Globex/B-COMPANY", Set.of("COMPANY")),
                found(1, 2, COMPANY)));

        assertThat(mistakes.kinds())
                .isEqualTo(Map.of(Kind.WRONG_TYPE, 2, Kind.SPURIOUS, 2, Kind.MISSED, 1, Kind.WRONG_BOUNDARY, 1));
        assertThat(mistakes.most(20))
                .extracting(Mistakes.Often::mistake)
                .contains(
                        new Mistake(Kind.SPURIOUS, "", "", "COUNTRY", "Chinese"), // stands inside another mention
                        new Mistake(Kind.WRONG_BOUNDARY, "COMPANY", "Acme Group", "COMPANY", "Acme"),
                        new Mistake(Kind.MISSED, "COMPANY", "Globex", "", ""));
        assertThat(mistakes.most(2)).hasSize(2);
    }
}
