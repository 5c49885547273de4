package exhibit.quality.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.quality.claims.ClaimMistakes.Kind;
import exhibit.quality.claims.ClaimReport.Score;
import exhibit.quality.claims.ClaimSheet.Group;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hand-made records against figures that {@code score_claims.py} gave for the same records. */
class ClaimEvaluationTest {
    private static final String GOLD = """
        # Claims written for this test.
        # hand.pdf, page 3
        # construction: active
        S Ferrum Ltd. sold 20 drones to Iran in May 2020, officials of Austria said.
        = SUPPLY|SHIPMENT; c Ferrum:SUPPLIER; p drones:ITEM; k IR:DESTINATION; k? AT:ORIGIN; d 2020-05; by Austria; q 20
        # construction: passive
        S Chips were bought by Globex and Initech from Acme of Japan.
        = PURCHASE|SUPPLY; c Globex:RECIPIENT; c Initech:RECIPIENT; c Acme:SUPPLIER; p chips:ITEM; k JP:ORIGIN|LOCATION; a STATED|ALLEGED
        = SUPPLY; p chips:ITEM; k JP:ORIGIN; c Acme:SUPPLIER
        S Hooli may build a plant in Kenya.
        = CONSTRUCTION; c Hooli:PRODUCER; p plant:ITEM; k KE:*; a CONDITIONAL|ALLEGED; d 2021
        S Coal is black.
        -
        S The weather was fine.
        -
        """;

    @TempDir
    private static Path folder;

    private ClaimReport report;

    @BeforeEach
    void evaluate() throws Exception {
        List<ClaimCase> cases = ClaimFiles.read(List.of(Files.writeString(folder.resolve("hand.txt"), GOLD)));
        ClaimEvaluation evaluation = new ClaimEvaluation();
        List<List<EvidenceRecord>> found = found(cases);
        for (int index = 0; index < cases.size(); index++) {
            evaluation.add(cases.get(index), found.get(index));
        }
        report = evaluation.report("fast", List.of("hand.txt"), 20);
    }

    private static List<List<EvidenceRecord>> found(List<ClaimCase> cases) {
        List<String> texts = cases.stream().map(ClaimCase::text).toList();
        return List.of(
                List.of(
                        new Records(EvidenceType.SUPPLY, texts.get(0))
                                .slot("c", "Ferrum Ltd.", "SUPPLIER")
                                .slot("p", "drone", "ITEM")
                                .slot("k", "IR", "DESTINATION")
                                .slot("k", "AT", "LOCATION") // optional: its role costs nothing
                                .on("2020-05-01", "2020-05-31")
                                .by("officials of Austria")
                                .amount(20)
                                .confidence(0.95)
                                .record(),
                        new Records(EvidenceType.CO_MENTION, texts.get(0)).record()),
                List.of(
                        new Records(EvidenceType.SUPPLY, texts.get(1))
                                .slot("c", "Globex", "RECIPIENT")
                                .slot("c", "Acme", "RECIPIENT") // another role
                                .slot("p", "chips", "ITEM")
                                .slot("p", "chips", "INPUT") // said twice
                                .slot("k", "CN", "ORIGIN") // made up
                                .record(),
                        new Records(EvidenceType.USE, texts.get(1))
                                .slot("p", "chips", "ITEM")
                                .slot("k", "JP", "PARTY")
                                .broken()
                                .confidence(0.35)
                                .record()),
                List.of(new Records(EvidenceType.CONSTRUCTION, texts.get(2))
                        .slot("c", "Hooli", "OWNER")
                        .slot("k", "KE", "LOCATION")
                        .is(Assertion.PLANNED)
                        .on("2020-12-31", "2021-02-01")
                        .record()),
                List.of(new Records(EvidenceType.PRODUCTION, texts.get(3))
                        .slot("p", "coal", "ITEM")
                        .record()),
                List.of());
    }

    private Score row(Group group, String name) {
        return report.scores().stream()
                .filter(score -> score.group() == group && score.row().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void figuresAreThoseOfThePythonScorer() {
        Score all = row(Group.ALL, "ALL");

        assertThat(all.counts())
                .containsEntry(Count.CLAIMS, 4)
                .containsEntry(Count.RETURNED, 5)
                .containsEntry(Count.NEGATIVES, 2)
                .containsEntry(Count.NEGATIVES_KEPT, 1)
                .containsEntry(Count.BROKEN_OFFSETS, 1)
                .containsEntry(Count.ASSERTIONS_RIGHT, 2)
                .containsEntry(Count.ASSERTIONS, 3)
                .containsEntry(Count.DATES_RIGHT, 2)
                .containsEntry(Count.DATES, 2)
                .containsEntry(Count.SOURCES_RIGHT, 1)
                .containsEntry(Count.SOURCES, 1)
                .containsEntry(Count.QUANTITIES_RIGHT, 1)
                .containsEntry(Count.QUANTITIES, 1);
        Map<String, Double> figures = Map.of(
                "recordRecall", 0.25,
                "recordPrecision", 0.6,
                "exact", 0.25,
                "slotPrecision", 0.5,
                "slotRecall", 0.429,
                "slotF1", 0.462);
        figures.forEach((name, value) ->
                assertThat(all.figures().get(name).value()).as(name).isEqualTo(value, within(5e-4)));
    }

    @Test
    void aClaimAndItsRecordCountUnderTheClaimsFirstTypeAndASpuriousRecordUnderItsOwn() {
        assertThat(row(Group.TYPE, "PURCHASE").counts())
                .containsEntry(Count.CLAIMS, 1)
                .containsEntry(Count.RETURNED, 1);
        assertThat(row(Group.TYPE, "USE").counts())
                .containsEntry(Count.CLAIMS, 0)
                .containsEntry(Count.RETURNED, 1)
                .containsEntry(Count.MADE_UP, 2);
        assertThat(row(Group.ASSERTION, "CONDITIONAL").counts()).containsEntry(Count.PAIRED, 1);
        assertThat(row(Group.CONSTRUCTION, "passive").counts()).containsEntry(Count.CLAIMS, 2);
        assertThat(report.scores())
                .filteredOn(score -> score.group() == Group.CONSTRUCTION)
                .hasSize(2);
    }

    @Test
    void intervalsHoldTheFigureAndAreTheSameAgain() throws Exception {
        ClaimReport before = report;
        evaluate();

        assertThat(report.scores()).isEqualTo(before.scores());
        assertThat(row(Group.ALL, "ALL").figures().values())
                .allSatisfy(figure -> assertThat(figure.value())
                        .isBetween(figure.interval().low(), figure.interval().high()));
    }

    @Test
    void mistakesSayWhatDiffers() {
        assertThat(report.mistakes())
                .isEqualTo(Map.of(Kind.MISSED, 1, Kind.PARTLY_RIGHT, 2, Kind.SPURIOUS, 1, Kind.ON_NEGATIVE, 1));
        assertThat(report.listed())
                .filteredOn(mistake -> mistake.kind() == Kind.PARTLY_RIGHT)
                .extracting(ClaimMistakes.Mistake::differences)
                .containsExactly(
                        List.of(
                                "missing Initech:RECIPIENT",
                                "missing JP:ORIGIN|LOCATION",
                                "other role: Acme:SUPPLIER found as RECIPIENT",
                                "made up CN:ORIGIN"),
                        List.of(
                                "missing plant:ITEM",
                                "other role: Hooli:PRODUCER found as OWNER",
                                "assertion CONDITIONAL found as PLANNED"));
    }

    @Test
    void aRecordIsReliableWhereItIsPaired() {
        assertThat(report.calibration().bins())
                .extracting("from", "number", "right")
                .containsExactly(tuple(0.3, 1, 0.0), tuple(0.8, 3, 2 / 3.0), tuple(0.9, 1, 1.0));
        assertThat(report.calibration().error()).isEqualTo((0.35 + 0.4 + 0.05) / 5, within(1e-9));
        assertThat(report.records().get(0).document()).isEqualTo("hand.pdf");
    }
}
