package exhibit.quality.names;

import static exhibit.EntityType.COMPANY;
import static exhibit.EntityType.ORGANISATION;
import static exhibit.quality.names.Marked.answer;
import static exhibit.quality.names.Marked.sentence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import exhibit.EntityType;
import exhibit.Span;
import exhibit.quality.Reliability;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static Found found(int word, EntityType type, double confidence) {
        return new Found(new Span(word, word + 1), type, confidence);
    }

    @Test
    void errorIsTheMeanDistanceOfConfidenceAndTruth() {
        Calibration calibration = new Calibration(EnumSet.allOf(EntityType.class));
        calibration.add(answer(
                sentence("Acme/B-COMPANY Globex/B-ORG_ANY nothing nobody", Set.of("COMPANY", "ORG")),
                found(0, COMPANY, 0.85), // right
                found(1, ORGANISATION, 1.0), // right: the mark is open
                found(2, COMPANY, 0.82),
                found(3, EntityType.PERSON, 0.9))); // not marked completely

        List<Reliability> rows = calibration.reliabilities();
        assertThat(rows).extracting(Reliability::row).containsExactly("COMPANY", "ORGANISATION", "ALL");
        assertThat(rows.get(0).bins()).hasSize(1);
        assertThat(rows.get(0).bins().get(0).right()).isEqualTo(0.5);
        assertThat(rows.get(0).error()).isEqualTo(0.335, within(1e-9));
        assertThat(rows.get(2).error()).isEqualTo(0.67 / 3, within(1e-9));
    }
}
