package exhibit.quality.claims;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Assertion;
import exhibit.Basis;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Attribution;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceRecord.Review;
import exhibit.EvidenceType;
import exhibit.ReviewState;
import exhibit.export.GoldClaims;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons decided can be measured by: the file is read back as gold. */
class GoldClaimsTest {
    @TempDir
    private Path folder;

    @Test
    void decidedSentencesAreReadBackWithTheirClaims() throws Exception {
        String gold = GoldClaims.of(
                "a report.pdf",
                List.of(
                        record(0, "Ostbau; Sons\nsold pumps.", ReviewState.ACCEPTED),
                        record(30, "Nobody sold anything.", ReviewState.REJECTED),
                        record(60, "Half of it.", ReviewState.EDITED),
                        record(60, "Half of it.", null)));

        List<ClaimCase> cases = ClaimFiles.read(List.of(Files.writeString(folder.resolve("gold.txt"), gold)));

        assertThat(cases)
                .extracting(ClaimCase::text)
                .containsExactly("Ostbau; Sons sold pumps.", "Nobody sold anything.");
        assertThat(cases.get(0).claims())
                .extracting(GoldClaim::written)
                .containsExactly(
                        "SUPPLY; c Ostbau, Sons:SUPPLIER; p pumps:ITEM; k RU:DESTINATION; d 2020-05; a ALLEGED; by X; q 2.5");
        assertThat(cases.get(1).claims()).isEmpty();
    }

    private static EvidenceRecord record(int start, String sentence, ReviewState state) {
        return new EvidenceRecord(
                "r" + start,
                EvidenceType.SUPPLY,
                Assertion.ALLEGED,
                new Attribution("X", 0, 1, null),
                List.of(new CompanyArgument(null, "Ostbau; Sons", CompanyRole.SUPPLIER, 0, 1)),
                List.of(new ProductArgument(
                        null, "pumps", ProductRole.ITEM, new Quantity("2.5", 2.5, "t", 0, 1), 0, 1)),
                List.of(new CountryArgument(null, "Russia", "RU", CountryRole.DESTINATION, Basis.EXPLICIT, 0, 1)),
                new EventDate("May", "2020-05-01", "2020-05-31", Precision.MONTH, 0, 1),
                List.of(),
                null,
                new Quote(sentence, start, start + sentence.length(), "", ""),
                1,
                null,
                0.5,
                List.of(),
                List.of(),
                state == null ? null : new Review(state, "analyst", "2026-11-25T10:00:00Z", 1, null));
    }
}
