package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Assertion;
import exhibit.Basis;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductArgument;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceRecord.Quote;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.ReviewState;
import exhibit.review.Claim;
import exhibit.review.ClaimException;
import exhibit.review.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What persons decide is kept as history, seen by whoever decides after them, and found. */
class ReviewsTest {
    private static final String HEAD = "\uD83D\uDE80 A report.";
    private static final String PUMPS = "Ostbau AG sold 20 pumps to Russia.";
    private static final String CHIPS = "China delivered chips to the Handel GmbH.";
    private static final int PUMPS_AT = HEAD.length() + 1;

    @TempDir
    private Path folder;

    private TestStore store;
    private String document;

    @BeforeEach
    void keep() {
        store = TestStore.open(folder.resolve("data"));
        document = report("r").keep(store, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Report report(String ids) {
        return new Report(ids)
                .text(HEAD)
                .claim(EvidenceType.SUPPLY, Assertion.STATED, 0.6, PUMPS)
                .company(CompanyRole.SUPPLIER, "Ostbau AG", "AG")
                .product(ProductRole.ITEM, "pumps", "machinery", "8413")
                .country(CountryRole.DESTINATION, "RU", "Russia")
                .claim(EvidenceType.PURCHASE, Assertion.STATED, 0.5, CHIPS)
                .country(CountryRole.ORIGIN, "CN", "China")
                .product(ProductRole.ITEM, "chips", null);
    }

    @Test
    void aVerdictIsShownFoundAndWithdrawn() {
        Standing accepted = decide("r0", 0, ReviewState.ACCEPTED);

        assertThat(accepted.revision()).isEqualTo(1);
        assertThat(accepted.finding().orElseThrow().evidence().review().by()).isEqualTo("analyst");
        assertThat(found(new Condition.IsReviewed(Set.of(ReviewState.ACCEPTED))))
                .containsExactly(PUMPS);
        assertThat(found(new Condition.IsReviewed(Set.of(ReviewState.NONE)))).containsExactly(CHIPS);
        assertThat(found(new Condition.IsReviewed(Set.of(ReviewState.ACCEPTED)), new Says("pump", false)))
                .containsExactly(PUMPS);
        assertThat(store.documents()
                        .find(document)
                        .orElseThrow()
                        .result()
                        .evidence()
                        .get(0)
                        .review()
                        .status())
                .isEqualTo(ReviewState.ACCEPTED);
        assertThat(store.evidence()
                        .facets(new EvidenceQuery(OffsetUnit.UTF16), 9)
                        .reviews())
                .extracting(Facets.ValueCount::value)
                .containsExactly("ACCEPTED", "NONE");

        decide("r0", 1, ReviewState.REJECTED);
        Standing withdrawn = decide("r0", 2, ReviewState.NONE);

        assertThat(withdrawn.finding().orElseThrow().evidence().review()).isNull();
        assertThat(found(new Condition.IsReviewed(Set.of(ReviewState.NONE)))).containsExactly(PUMPS, CHIPS);
        assertThat(store.reviews().history("r0", OffsetUnit.UTF16))
                .extracting(Verdict::status)
                .containsExactly(ReviewState.ACCEPTED, ReviewState.REJECTED, ReviewState.NONE);
    }

    @Test
    void whoDoesNotKnowTheNewestDecisionDoesNotReplaceIt() {
        decide("r0", 0, ReviewState.ACCEPTED);

        assertThatThrownBy(() -> decide("r0", 0, ReviewState.REJECTED))
                .isInstanceOfSatisfying(
                        StaleRevisionException.class,
                        e -> assertThat(e.now().revision()).isEqualTo(1));
        assertThat(decide("r0", null, ReviewState.REJECTED).revision()).isEqualTo(2);
        assertThat(store.reviews().find("none", OffsetUnit.UTF16)).isEmpty();
    }

    @Test
    void ofTwoAtOnceOneIsToldAndNothingIsLost() throws Exception {
        int reviewers = 4;
        int records = 25;
        ExecutorService threads = Executors.newFixedThreadPool(reviewers);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            work.add(() -> {
                int told = 0;
                for (int decided = 0; decided < records; ) {
                    int seen = store.reviews()
                            .find("r0", OffsetUnit.UTF16)
                            .orElseThrow()
                            .revision();
                    try {
                        decide("r0", seen, decided % 2 == 0 ? ReviewState.ACCEPTED : ReviewState.REJECTED);
                        decided++;
                    } catch (StaleRevisionException e) {
                        told++;
                    }
                }
                return told;
            });
        }
        for (Future<Integer> one : threads.invokeAll(work)) {
            one.get();
        }
        threads.shutdown();

        List<Verdict> history = store.reviews().history("r0", OffsetUnit.UTF16);
        assertThat(history).hasSize(reviewers * records);
        assertThat(history.get(history.size() - 1).revision()).isEqualTo(reviewers * records);
    }

    @Test
    void anEditedRecordIsFoundByWhatItSaysNow() {
        int goods = PUMPS_AT + PUMPS.indexOf("pumps");
        Claim claim = claim(
                EvidenceType.SHIPMENT,
                List.of(new ProductArgument(null, "turbopumps", ProductRole.ITEM, null, goods, goods + 5)),
                List.of(new CountryArgument(
                        null, null, "BY", CountryRole.DESTINATION, null, PUMPS_AT + 27, PUMPS_AT + 33)),
                null);

        Standing edited = store.reviews()
                .decide("r0", 0, new Decision(ReviewState.EDITED, null, "wrong country", claim), OffsetUnit.UTF16)
                .orElseThrow();

        EvidenceRecord record = edited.finding().orElseThrow().evidence();
        assertThat(record.type()).isEqualTo(EvidenceType.SHIPMENT);
        assertThat(record.quote().text()).isEqualTo(PUMPS);
        assertThat(record.countries().get(0).name()).isEqualTo("Belarus");
        assertThat(record.review().note()).isEqualTo("wrong country");
        assertThat(found(takesPart(Kind.COUNTRY, "BY"))).containsExactly(PUMPS);
        assertThat(found(takesPart(Kind.COUNTRY, "RU"))).isEmpty();
        assertThat(found(takesPart(Kind.PRODUCT, "turbopumps"))).containsExactly(PUMPS);
        assertThat(found(takesPart(Kind.COMPANY, "ostbau"))).isEmpty();
        assertThat(quotes()).as("in the order of before").containsExactly(PUMPS, CHIPS);

        Standing back = decide("r0", 1, ReviewState.NONE);
        assertThat(back.finding().orElseThrow().evidence().type()).isEqualTo(EvidenceType.SUPPLY);
        assertThat(found(takesPart(Kind.COUNTRY, "RU"))).containsExactly(PUMPS);
        assertThat(found(takesPart(Kind.PRODUCT, "turbopumps"))).isEmpty();
    }

    @Test
    void placesCountInTheUnitThatWasAskedFor() {
        int country = PUMPS_AT + 27;
        Claim claim = claim(
                EvidenceType.SUPPLY,
                List.of(),
                List.of(new CountryArgument(
                        null, null, "RU", CountryRole.DESTINATION, Basis.EXPLICIT, country - 1, country + 5)),
                null);

        EvidenceRecord record = store.reviews()
                .decide("r0", 0, new Decision(ReviewState.EDITED, null, null, claim), OffsetUnit.CODEPOINT)
                .orElseThrow()
                .finding()
                .orElseThrow()
                .evidence();

        assertThat(record.countries().get(0).start()).isEqualTo(country - 1);
        assertThat(store.reviews().history("r0", OffsetUnit.CODEPOINT).get(0).claim())
                .isEqualTo(record.withReview(null));
        assertThat(store.reviews()
                        .find("r0", OffsetUnit.UTF16)
                        .orElseThrow()
                        .finding()
                        .orElseThrow()
                        .evidence()
                        .countries()
                        .get(0)
                        .start())
                .isEqualTo(country);
    }

    @Test
    void whatDoesNotFitTheTextIsRefused() {
        ProductArgument beyond = new ProductArgument(null, null, ProductRole.ITEM, null, 5, 9999);
        assertThatThrownBy(() -> edit(claim(EvidenceType.SUPPLY, List.of(beyond), List.of(), null)))
                .isInstanceOf(ClaimException.class)
                .hasMessageStartingWith("products[0]");
        ProductArgument halved = new ProductArgument(null, null, ProductRole.ITEM, null, 1, 5);
        assertThatThrownBy(() -> edit(claim(EvidenceType.SUPPLY, List.of(halved), List.of(), null)))
                .hasMessageContaining("middle of a character");
        assertThatThrownBy(() -> edit(claim(EvidenceType.SUPPLY, List.of(), List.of(), null)))
                .hasMessageContaining("empty");
        CountryArgument nowhere = new CountryArgument(null, "Nowhere", "ZZ", CountryRole.ORIGIN, null, 4, 9);
        assertThatThrownBy(() -> edit(claim(EvidenceType.SUPPLY, List.of(), List.of(nowhere), null)))
                .hasMessageContaining("ISO 3166");
        assertThat(store.reviews().history("r0", OffsetUnit.UTF16)).isEmpty();
    }

    @Test
    void aMissedRecordIsAddedFoundAndWithdrawn() {
        int start = PUMPS_AT + PUMPS.length() + 1;
        CompanyArgument company = new CompanyArgument(null, null, CompanyRole.RECIPIENT, start + 29, start + 40);
        Claim claim = new Claim(
                EvidenceType.SUPPLY,
                null,
                null,
                List.of(company),
                null,
                null,
                null,
                null,
                null,
                new Quote(null, start, start + CHIPS.length(), null, null));

        Standing added = store.reviews()
                .add(document, claim, "analyst", null, OffsetUnit.UTF16)
                .orElseThrow();

        EvidenceRecord record = added.finding().orElseThrow().evidence();
        assertThat(record.companies().get(0).name()).isEqualTo("Handel GmbH");
        assertThat(record.quote().text()).isEqualTo(CHIPS);
        assertThat(found(takesPart(Kind.COMPANY, "handel"))).containsExactly(CHIPS);
        assertThat(store.documents().find(document).orElseThrow().result().evidence())
                .extracting(EvidenceRecord::id)
                .containsExactly("r0", "r1", record.id());
        assertThat(store.documents().summary(document).orElseThrow().records()).isEqualTo(3);

        assertThat(decide(record.id(), 1, ReviewState.NONE).finding()).isEmpty();
        assertThat(found(takesPart(Kind.COMPANY, "handel"))).isEmpty();
        assertThat(decide(record.id(), 2, ReviewState.ACCEPTED).finding()).isPresent();
        assertThat(store.reviews().add("no document", claim, null, null, OffsetUnit.UTF16))
                .isEmpty();
    }

    @Test
    void aNewerAnalysisKeepsWhatPersonsDecided() {
        decide("r0", 0, ReviewState.ACCEPTED);
        decide("r1", 0, ReviewState.REJECTED);
        store.reviews()
                .add(
                        document,
                        new Claim(
                                EvidenceType.USE,
                                null,
                                null,
                                null,
                                null,
                                List.of(new CountryArgument(
                                        null, null, "RU", CountryRole.PARTY, null, PUMPS_AT + 27, PUMPS_AT + 33)),
                                null,
                                null,
                                null,
                                new Quote(null, PUMPS_AT, PUMPS_AT + PUMPS.length(), null, null)),
                        null,
                        null,
                        OffsetUnit.UTF16);

        store.documents().keep(report("s").keeping(folder, "newer models"));

        List<EvidenceRecord> records =
                store.documents().find(document).orElseThrow().result().evidence();
        assertThat(records)
                .filteredOn(record -> record.review() != null)
                .extracting(record -> record.id().substring(0, 1)
                        + record.type()
                        + record.review().status())
                .contains("sSUPPLYACCEPTED", "sPURCHASEREJECTED")
                .hasSize(3);
        assertThat(found(new Condition.IsReviewed(Set.of(ReviewState.EDITED)))).containsExactly(PUMPS);
        assertThat(store.documents().analyses(document))
                .extracting(AnalysisSummary::number)
                .containsExactly(2, 1);
        assertThat(store.documents()
                        .analysis(document, 1)
                        .orElseThrow()
                        .result()
                        .evidence())
                .extracting(EvidenceRecord::id)
                .containsExactly("r0", "r1");
        assertThat(store.documents().analysis(document, 3)).isEmpty();
    }

    @Test
    void whatWasAcceptedStaysWhereNoNewerRecordIsLikeIt() {
        decide("r0", 0, ReviewState.ACCEPTED);
        decide("r1", 0, ReviewState.REJECTED);
        Report newer = new Report("s").text(HEAD).text(PUMPS).text(CHIPS);

        store.documents().keep(newer.keeping(folder, "newer models"));

        assertThat(store.documents().find(document).orElseThrow().result().evidence())
                .extracting(EvidenceRecord::id)
                .containsExactly("r0");
        assertThat(found(takesPart(Kind.COMPANY, "ostbau"))).containsExactly(PUMPS);
        assertThat(store.documents().summary(document).orElseThrow().records()).isEqualTo(1);
        assertThat(store.reviews().history("r1", OffsetUnit.UTF16)).hasSize(1);
    }

    @Test
    void nothingOfItIsLeftWhenTheDocumentIsErased() throws Exception {
        store.reviews()
                .decide(
                        "r0",
                        0,
                        new Decision(
                                ReviewState.EDITED,
                                "zauberlehrling",
                                "hinweiszettel",
                                claim(
                                        EvidenceType.SUPPLY,
                                        List.of(new ProductArgument(
                                                null,
                                                "wundermittel",
                                                ProductRole.ITEM,
                                                null,
                                                PUMPS_AT + 15,
                                                PUMPS_AT + 20)),
                                        List.of(),
                                        null)),
                        OffsetUnit.UTF16);
        store.documents().keep(report("s").keeping(folder, "newer models"));

        store.documents().erase(document);
        Files.delete(folder.resolve("report.txt"));

        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain("zauberlehrling", "hinweiszettel", "wundermittel", "pumps");
            }
        }
    }

    private void edit(Claim claim) {
        store.reviews().decide("r0", 0, new Decision(ReviewState.EDITED, null, null, claim), OffsetUnit.UTF16);
    }

    private static Claim claim(
            EvidenceType type, List<ProductArgument> products, List<CountryArgument> countries, Quote quote) {
        return new Claim(type, null, null, null, products, countries, null, null, null, quote);
    }

    private Standing decide(String record, Integer revision, ReviewState status) {
        return store.reviews()
                .decide(record, revision, new Decision(status, "analyst", null, null), OffsetUnit.UTF16)
                .orElseThrow();
    }

    private static Condition takesPart(Kind kind, String name) {
        return new TakesPart(kind, name, Set.of());
    }

    private List<String> quotes() {
        return found(new Condition.Claims());
    }

    private List<String> found(Condition... conditions) {
        return store.evidence().find(new EvidenceQuery(OffsetUnit.UTF16, conditions), null, 9).items().stream()
                .map(finding -> finding.evidence().quote().text())
                .toList();
    }
}
