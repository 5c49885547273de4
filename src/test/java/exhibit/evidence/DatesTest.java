package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.EventDate;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.support.Sources;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When it was, as exactly as the words say, and of which claim. */
class DatesTest {
    private static final String LAST_YEAR = "Ferrum Ltd. sold turbines to Iran last year.";

    static Stream<Arguments> rows() {
        return EvidenceTable.rows("dates.tsv");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("rows")
    void readsWhenItWas(Tier tier, String text, String expected) {
        List<EvidenceRecord> claims = EvidenceTable.read(tier, text);
        EvidenceTable.expected(expected)
                .forEach((trigger, date) -> assertThat(claims)
                        .as(text + " " + trigger)
                        .filteredOn(claim -> claim.trigger().text().equals(trigger))
                        .first()
                        .satisfies(claim -> assertThat(written(claim.date())).isEqualTo(date)));
    }

    @Test
    void countsFromTheFilesDateAndSaysSo() {
        EvidenceRecord claim =
                EvidenceTable.read(Tier.FAST, created("2025-03-12T08:00:00Z")).get(0);
        assertThat(written(claim.date())).isEqualTo("2024");
        assertThat(claim.reasons()).contains("its date is counted from the document's, 2025-03-12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2025-02-31T08:00:00Z", "D:20250312080000"})
    void makesNothingUpWhereTheFilesDateIsNone(String createdAt) {
        assertThat(EvidenceTable.read(Tier.FAST, created(createdAt)))
                .first()
                .satisfies(claim -> assertThat(written(claim.date())).isEqualTo("?last year"));
    }

    private static SourceText created(String createdAt) {
        SourceText text = Sources.of(LAST_YEAR, "¶");
        return new SourceText(
                text.text(),
                text.pages(),
                text.blocks(),
                new SourceText.Properties("text/plain", null, null, createdAt, Map.of()),
                text.skipped(),
                text.warnings(),
                text.attachments());
    }

    /** In EDTF: 2021, 2021-03, 2018/2022, 2019/.., ../2030; the words with a question mark where no days are known. */
    private static String written(EventDate date) {
        if (date == null) {
            return "-";
        }
        String from = cut(date, date.from());
        String to = cut(date, date.to());
        if (from.equals("..") && to.equals("..")) {
            return "?" + date.text();
        }
        return from.equals(to) ? from : from + "/" + to;
    }

    private static String cut(EventDate date, String day) {
        int length = switch (date.precision()) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        };
        return day == null ? ".." : day.substring(0, length);
    }
}
