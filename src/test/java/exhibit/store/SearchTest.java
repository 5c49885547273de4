package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Assertion;
import exhibit.Entity.Link;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.Snippet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each condition finds what it says, alone and with others, in each order. */
class SearchTest {
    private static final String PUMPS = "Ostbau AG sold 20 pumps to Russia in May 2020.";
    private static final String CHIPS = "China delivered chips to Ostbau Handel for drones.";
    private static final String STEEL =
            "\uD83D\uDE80 Werft Süd may have shipped steel pipes through Moscow since 2019.";
    private static final String MET = "Ostbau and Werft Süd met in Kenya.";

    @TempDir
    private Path folder;

    private TestStore store;
    private String first;

    @BeforeEach
    void keep() {
        store = TestStore.open(folder.resolve("data"));
        first = new Report()
                .text("A report on the trade of machines \uD83D\uDE80.")
                .claim(EvidenceType.SUPPLY, Assertion.STATED, 0.9, PUMPS)
                .company(CompanyRole.SUPPLIER, "Ostbau AG", "AG", new Link("ofac-sdn", "7", "OSTBAU", 0.9, "same"))
                .product(ProductRole.ITEM, "pumps", "machinery", "8413")
                .country(CountryRole.DESTINATION, "RU", "Russia")
                .date("2020-05-01", "2020-05-31")
                .claim(EvidenceType.PURCHASE, Assertion.STATED, 0.7, CHIPS)
                .country(CountryRole.ORIGIN, "CN", "China")
                .product(ProductRole.ITEM, "chips", "electronics", "8542.31")
                .product(ProductRole.END_USE, "drones", "aircraft", "8806")
                .company(CompanyRole.RECIPIENT, "Ostbau Handel GmbH", "GmbH")
                .keep(store, folder);
        new Report()
                .text("Another report, which says Moscow.")
                .claim(EvidenceType.SHIPMENT, Assertion.ALLEGED, 0.4, STEEL)
                .company(CompanyRole.INTERMEDIARY, "Werft Süd", null)
                .alias("WS")
                .product(ProductRole.ITEM, "steel pipes", "metals", "7304")
                .city(CountryRole.TRANSIT, "RU", "Moscow")
                .date("2019-01-01", null)
                .claim(EvidenceType.CO_MENTION, Assertion.STATED, 0.3, MET)
                .company(CompanyRole.PARTY, "Ostbau AG", "AG")
                .company(CompanyRole.PARTY, "Werft Süd", null)
                .country(CountryRole.LOCATION, "KE", "Kenya")
                .keep(store, folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void companiesAreFoundByWordsOfAnyNameOrByKey() {
        assertThat(found(company("ostbau"))).containsExactly(PUMPS, CHIPS);
        assertThat(found(company("OSTBAU HAND"))).containsExactly(CHIPS);
        assertThat(found(company("company:ostbau"))).containsExactly(PUMPS);
        assertThat(found(company("werft sud"))).containsExactly(STEEL);
        assertThat(found(company("ws"))).containsExactly(STEEL);
        assertThat(found(company("handel ostbau"))).isEmpty();
        assertThat(found(company("stbau"))).isEmpty();
        assertThat(found(company("company:nobody"))).isEmpty();
    }

    @Test
    void goodsAreFoundByWordCategoryAndCode() {
        assertThat(found(product("pump"))).containsExactly(PUMPS);
        assertThat(found(product("metals"))).containsExactly(STEEL);
        assertThat(found(product("product:steel-pipe"))).containsExactly(STEEL);
        assertThat(found(product("85"))).containsExactly(CHIPS);
        assertThat(found(product("854"))).containsExactly(CHIPS);
        assertThat(found(product("8542.31"))).containsExactly(CHIPS);
        assertThat(found(product("8543"))).isEmpty();
        assertThat(found(part(Kind.PRODUCT, "88", "END_USE"))).containsExactly(CHIPS);
        assertThat(found(part(Kind.PRODUCT, "88", "ITEM"))).isEmpty();
    }

    @Test
    void countriesAreFoundByCodeNameAndCity() {
        assertThat(found(country("RU"))).containsExactly(PUMPS, STEEL);
        assertThat(found(country("rus"))).containsExactly(PUMPS, STEEL);
        assertThat(found(country("Russia"))).containsExactly(PUMPS, STEEL);
        assertThat(found(country("country:RU"))).containsExactly(PUMPS, STEEL);
        assertThat(found(country("moscow"))).containsExactly(STEEL);
        assertThat(found(country("russ"))).isEmpty();
    }

    @Test
    void aRoleBelongsToItsParty() {
        assertThat(found(part(Kind.COUNTRY, "RU", "DESTINATION"))).containsExactly(PUMPS);
        assertThat(found(part(Kind.COUNTRY, "RU", "TRANSIT", "DESTINATION"))).containsExactly(PUMPS, STEEL);
        assertThat(found(part(Kind.COUNTRY, "CN", "DESTINATION"))).isEmpty();
        assertThat(found(new Condition.HasRole(Role.named("ORIGIN")))).containsExactly(CHIPS);
        assertThat(found(country("CN"), part(Kind.COMPANY, "ostbau", "RECIPIENT")))
                .containsExactly(CHIPS);
        assertThat(found(part(Kind.COUNTRY, "moscow", "TRANSIT"))).containsExactly(STEEL);
    }

    @Test
    void datesOverlap() {
        assertThat(found(was("2020-05-31", "2020-06-30"))).containsExactly(PUMPS, STEEL);
        assertThat(found(was(null, "2019-12-31"))).containsExactly(STEEL);
        assertThat(found(was("2021-01-01", null))).containsExactly(STEEL);
        assertThat(found(was("1900-01-01", "2100-01-01"))).containsExactly(PUMPS, STEEL);
        assertThat(found(was(null, "2018-12-31"))).isEmpty();
    }

    @Test
    void otherConditionsFindWhatTheySay() {
        assertThat(found(new Condition.IsOfType(Set.of(EvidenceType.SUPPLY, EvidenceType.SHIPMENT))))
                .containsExactly(PUMPS, STEEL);
        assertThat(found(new Condition.IsMeantAs(Set.of(Assertion.ALLEGED)))).containsExactly(STEEL);
        assertThat(found(new Condition.IsSure(0.7))).containsExactly(PUMPS, CHIPS);
        assertThat(found(new Condition.IsIn(first))).containsExactly(PUMPS, CHIPS);
        assertThat(found(new Condition.IsIn("of no document"))).isEmpty();
        assertThat(found(new Condition.IsOnList("ofac-sdn"))).containsExactly(PUMPS);
        assertThat(found(new Condition.IsOnList(null))).containsExactly(PUMPS);
        assertThat(found(new Condition.IsOnList("other"))).isEmpty();
        assertThat(found(new Condition.IsOfType(Set.of(EvidenceType.CO_MENTION))))
                .isEmpty();
        assertThat(quotes(new EvidenceQuery(OffsetUnit.UTF16))).containsExactly(PUMPS, CHIPS, STEEL, MET);
    }

    @Test
    void wordsAreFoundByStemPhraseAndBeginning() {
        assertThat(found(says("pump"))).containsExactly(PUMPS);
        assertThat(found(says("ship pipe"))).containsExactly(STEEL);
        assertThat(found(says("\"sold 20 pump\""))).containsExactly(PUMPS);
        assertThat(found(says("\"pumps sold\""))).isEmpty();
        assertThat(found(says("deliv*"))).containsExactly(CHIPS);
        assertThat(found(says("ostbau -chips"))).containsExactly(PUMPS);
        assertThat(found(says("pumps) OR tags:(e1"))).isEmpty();
        assertThat(found(says("machines"))).isEmpty();
        assertThat(found(new Says("machines", true))).containsExactly(PUMPS, CHIPS);
        assertThat(found(says("e1"))).isEmpty();
    }

    @Test
    void snippetsSayWhereTheWordsStandInBothUnits() {
        for (OffsetUnit unit : OffsetUnit.values()) {
            Snippet quote = one(unit, says("steel shipping"));
            assertThat(quote.text()).isEqualTo(STEEL);
            assertThat(words(quote, unit)).containsExactly("shipped", "steel");

            Snippet text = one(unit, new Says("machine", true), company("company:ostbau"));
            assertThat(text.text()).startsWith("A report on");
            assertThat(words(text, unit)).containsExactly("machines");
        }
        assertThat(store.evidence().find(query(company("ostbau")), null, 9).items())
                .allMatch(finding -> finding.snippets().isEmpty());
    }

    @Test
    void everyOrderIsReadToTheEndPageByPage() {
        for (EvidenceOrder order : EvidenceOrder.values()) {
            for (Condition condition : List.of(new Condition.Claims(), country("RU"), says("pumps OR the -zebra"))) {
                EvidenceQuery query = new EvidenceQuery(OffsetUnit.UTF16, List.of(condition), order);
                List<String> whole = quotes(query);
                List<String> seen = new ArrayList<>();
                String next = null;
                do {
                    ListPage<Finding> page = store.evidence().find(query, next, 1);
                    page.items()
                            .forEach(finding ->
                                    seen.add(finding.evidence().quote().text()));
                    next = page.next();
                } while (next != null);
                assertThat(seen).as(order.wireName()).isEqualTo(whole);
            }
        }
        assertThat(ordered(EvidenceOrder.KEPT_LAST)).containsExactly(STEEL, CHIPS, PUMPS);
        assertThat(ordered(EvidenceOrder.DATE_LAST)).containsExactly(PUMPS, STEEL, CHIPS);
        assertThat(ordered(EvidenceOrder.DATE)).containsExactly(CHIPS, STEEL, PUMPS);
        assertThat(ordered(EvidenceOrder.CONFIDENCE_LAST)).containsExactly(PUMPS, CHIPS, STEEL);
    }

    @Test
    void facetsCountWhatIsFound() {
        Facets facets = store.evidence().facets(query(new Condition.Claims()), 20);

        assertThat(facets.counted()).isEqualTo(3);
        assertThat(facets.complete()).isTrue();
        assertThat(facets.firstDay()).isEqualTo("2019-01-01");
        assertThat(facets.lastDay()).isEqualTo("2020-05-31");
        assertThat(values(facets.types())).containsExactly("PURCHASE 1", "SHIPMENT 1", "SUPPLY 1");
        assertThat(values(facets.assertions())).containsExactly("STATED 2", "ALLEGED 1");
        assertThat(values(facets.years())).containsExactly("2019 1", "2020 1");
        assertThat(values(facets.headings())).containsExactly("7304 1", "8413 1", "8542 1", "8806 1");
        assertThat(things(facets.companies()))
                .containsExactlyInAnyOrder(
                        "company:ostbau Ostbau AG null 1",
                        "company:ostbau-handel Ostbau Handel GmbH null 1",
                        "company:werft-sud Werft Süd null 1");
        assertThat(things(facets.countries()))
                .containsExactlyInAnyOrder(
                        "country:RU Russia DESTINATION 1", "country:CN China ORIGIN 1", "country:RU Russia TRANSIT 1");
        assertThat(store.evidence().facets(query(company("nobody")), 20).counted())
                .isZero();
        assertThat(store.evidence().facets(query(says("pumps")), 1).companies()).hasSize(1);
    }

    /** Past a few, companies are looked up in another way. */
    @Test
    void manyCompaniesOfOneWordAreAllFound() {
        Report many = new Report();
        for (int number = 0; number < 210; number++) {
            many.claim(EvidenceType.SUPPLY, "Firma " + number + " sold.")
                    .company(number % 2 == 0 ? CompanyRole.SUPPLIER : CompanyRole.PARTY, "Firma " + number, null)
                    .product(ProductRole.ITEM, "ware " + number, "firma goods");
        }
        many.keep(store, folder);

        assertThat(found(company("firma"))).hasSize(210);
        assertThat(found(part(Kind.COMPANY, "firma", "PARTY"))).hasSize(105);
        assertThat(found(company("firma"), says("\"firma 7\""))).containsExactly("Firma 7 sold.");
        assertThat(found(product("ware"))).hasSize(210);
        assertThat(found(product("firma goods"))).hasSize(210);
    }

    private static Condition company(String name) {
        return part(Kind.COMPANY, name);
    }

    private static Condition product(String name) {
        return part(Kind.PRODUCT, name);
    }

    private static Condition country(String name) {
        return part(Kind.COUNTRY, name);
    }

    private static Condition part(Kind kind, String name, String... roles) {
        return new TakesPart(
                kind,
                name,
                Arrays.stream(roles).map(role -> new Role(kind, role)).collect(Collectors.toSet()));
    }

    private static Condition says(String words) {
        return new Says(words, false);
    }

    private static Condition was(String from, String to) {
        return new Condition.Was(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    private static EvidenceQuery query(Condition... conditions) {
        List<Condition> all = new ArrayList<>(List.of(conditions));
        all.add(new Condition.Claims());
        return new EvidenceQuery(OffsetUnit.UTF16, all, EvidenceOrder.KEPT);
    }

    private List<String> found(Condition... conditions) {
        return quotes(query(conditions));
    }

    private List<String> ordered(EvidenceOrder order) {
        return quotes(new EvidenceQuery(OffsetUnit.UTF16, List.of(new Condition.Claims()), order));
    }

    private List<String> quotes(EvidenceQuery query) {
        return store.evidence().find(query, null, 1000).items().stream()
                .map(finding -> finding.evidence().quote().text())
                .toList();
    }

    private Snippet one(OffsetUnit unit, Condition... conditions) {
        List<Finding> found = store.evidence()
                .find(new EvidenceQuery(unit, conditions), null, 9)
                .items();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).snippets()).hasSize(1);
        return found.get(0).snippets().get(0);
    }

    private static List<String> words(Snippet snippet, OffsetUnit unit) {
        int[] points = snippet.text().codePoints().toArray();
        return snippet.highlights().stream()
                .map(place -> unit == OffsetUnit.UTF16
                        ? snippet.text().substring(place.start() - snippet.start(), place.end() - snippet.start())
                        : new String(points, place.start() - snippet.start(), place.end() - place.start()))
                .toList();
    }

    private static List<String> values(List<Facets.ValueCount> values) {
        return values.stream()
                .map(value -> value.value() + " " + value.records())
                .toList();
    }

    private static List<String> things(List<Facets.EntityCount> things) {
        return things.stream()
                .map(thing -> thing.key() + " " + thing.name() + " " + thing.role() + " " + thing.records())
                .toList();
    }
}
