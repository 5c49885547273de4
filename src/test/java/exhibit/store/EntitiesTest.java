package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Entity.Link;
import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.store.Entities.Decided;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Companies, goods and countries of many documents are one each, and persons can say otherwise. */
class EntitiesTest {
    private static final Decided ANALYST = new Decided("analyst", "looked at both");

    @TempDir
    private Path folder;

    private TestStore store;

    @BeforeEach
    void open() {
        store = TestStore.open(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void namesThatDifferInLegalFormAndCaseAreOneCompany() {
        sold("Kinghope Technology Co., Ltd.", "Co., Ltd.", "drone engines", "RU");
        sold("KINGHOPE TECHNOLOGY", null, "drone engine", "IR");
        sold("The Kinghope Technology Ltd", "Ltd", "Drone Engines", "RU");

        EntityPage page = page("company:kinghope-technology");
        assertThat(page.records()).isEqualTo(3);
        assertThat(page.documents()).isEqualTo(3);
        assertThat(page.aliases()).extracting(EntityPage.Alias::name).hasSize(2);
        assertThat(page.facets().companies()).isEmpty();
        assertThat(page.facets().products()).singleElement().satisfies(product -> {
            assertThat(product.key()).isEqualTo("product:drone-engine");
            assertThat(product.records()).isEqualTo(3);
        });
        assertThat(page.facets().countries())
                .extracting(country -> country.key() + " " + country.role() + " " + country.records())
                .containsExactly("country:RU DESTINATION 2", "country:IR DESTINATION 1");
        assertThat(page.facets().firstDay()).isEqualTo("2020-05-01");
    }

    @Test
    void listsAreCountedSortedAndPaged() {
        sold("Ostbau AG", "AG", "pumps", "RU");
        sold("Ostbau AG", "AG", "pumps", "RU");
        sold("Ostbau Handel", null, "pumps", "IQ");
        new Report()
                .claim(EvidenceType.CO_MENTION, "Nordwerk met.")
                .company(CompanyRole.PARTY, "Nordwerk", null)
                .keep(store, folder);

        assertThat(list(new EntityQuery(null, Kind.COMPANY, false)))
                .containsExactly("company:ostbau 2 2", "company:ostbau-handel 1 1");
        assertThat(list(new EntityQuery(null, null, true)))
                .containsExactly(
                        "company:ostbau 2 2",
                        "company:ostbau-handel 1 1",
                        "country:IQ 1 1",
                        "country:RU 2 2",
                        "product:pump 3 3");
        assertThat(list(new EntityQuery("ost", null, false))).hasSize(2);
        assertThat(list(new EntityQuery("hand", null, false))).containsExactly("company:ostbau-handel 1 1");
        assertThat(list(new EntityQuery("russ", null, false))).containsExactly("country:RU 2 2");
        assertThatThrownBy(() -> store.entities()
                        .list(
                                new EntityQuery("ost", null, false),
                                store.entities()
                                        .list(new EntityQuery(null, null, false), null, 1)
                                        .next(),
                                1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMergeCountsForSearchAndFacetsUntilItIsTakenBack() {
        sold("China National Petroleum Corporation", "Corporation", "oil", "CN");
        sold("CNPC", null, "oil", "CN");
        new Report()
                .claim(EvidenceType.SUPPLY, "Both sold.")
                .company(CompanyRole.SUPPLIER, "CNPC", null)
                .company(CompanyRole.SUPPLIER, "China National Petroleum Corporation", "Corporation")
                .keep(store, folder);

        EntityPage merged = store.entities()
                .merge(key("company:cnpc"), key("company:china-national-petroleum"), ANALYST)
                .orElseThrow();

        assertThat(merged.key()).isEqualTo("company:china-national-petroleum");
        assertThat(merged.records()).isEqualTo(3);
        assertThat(merged.documents()).isEqualTo(3);
        assertThat(merged.merged()).extracting(EntityPage.Member::key).containsExactly("company:cnpc");
        assertThat(merged.aliases()).extracting(EntityPage.Alias::name).contains("CNPC");
        assertThat(page("company:cnpc").key()).isEqualTo(merged.key());
        assertThat(found("company:cnpc")).isEqualTo(3);
        assertThat(found("petroleum")).isEqualTo(3);
        assertThat(store.evidence().facets(query("cnpc"), 20).companies())
                .singleElement()
                .satisfies(company -> assertThat(company.records()).isEqualTo(3));
        sold("CNPC", null, "gas", "CN");
        assertThat(page("company:cnpc").records()).isEqualTo(4);

        EntityPage apart =
                store.entities().takeOut(key("company:cnpc"), ANALYST).orElseThrow();

        assertThat(apart.records()).isEqualTo(3);
        assertThat(page("company:china-national-petroleum").records()).isEqualTo(2);
        assertThat(found("company:cnpc")).isEqualTo(3);
        assertThat(apart.history())
                .extracting(decision ->
                        decision.act() + " " + decision.key() + " " + decision.other() + " " + decision.by())
                .containsExactly(
                        "MERGE company:cnpc company:china-national-petroleum analyst",
                        "SPLIT company:cnpc company:china-national-petroleum analyst");
        assertThatThrownBy(() -> store.entities().takeOut(key("company:cnpc"), ANALYST))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aMergeIsTakenBackWithWhatWasMergedBefore() {
        sold("Alpha", null, "oil", "CN");
        sold("Beta", null, "oil", "CN");
        sold("Gamma", null, "oil", "CN");
        store.entities().merge(key("company:alpha"), key("company:beta"), ANALYST);
        store.entities().merge(key("company:beta"), key("company:gamma"), ANALYST);
        store.entities().merge(key("company:gamma"), key("company:alpha"), ANALYST); // they are one already
        assertThat(page("company:alpha").key()).isEqualTo("company:gamma");
        assertThat(page("company:alpha").records()).isEqualTo(3);

        store.entities().takeOut(key("company:beta"), ANALYST);

        assertThat(page("company:alpha").key()).isEqualTo("company:beta");
        assertThat(page("company:beta").records()).isEqualTo(2);
        assertThat(page("company:gamma").records()).isEqualTo(1);
    }

    @Test
    void whatIsMergedStaysTogetherWhenThePageIsErased() {
        sold("Alpha", null, "oil", "CN");
        sold("Beta", null, "oil", "CN");
        String last = sold("Gamma", null, "oil", "CN");
        store.entities().merge(key("company:alpha"), key("company:gamma"), ANALYST);
        store.entities().merge(key("company:beta"), key("company:gamma"), ANALYST);

        store.documents().erase(last);

        assertThat(store.entities().page(key("company:gamma"))).isEmpty();
        assertThat(page("company:beta").key()).isEqualTo("company:alpha");
        assertThat(page("company:beta").records()).isEqualTo(2);
    }

    @Test
    void inSomeDocumentsANameMeansAnother() {
        String first = sold("Apex Ltd", "Ltd", "pumps", "RU");
        String second = sold("Apex", null, "rice", "KE");
        List<String> before = ids("apex");

        EntityPage other = store.entities()
                .split(key("company:apex"), Set.of(second), ANALYST)
                .orElseThrow();

        assertThat(other.key()).isEqualTo("company:apex~2");
        assertThat(other.records()).isEqualTo(1);
        assertThat(other.facets().countries())
                .extracting(Facets.EntityCount::key)
                .containsExactly("country:KE");
        assertThat(page("company:apex").records()).isEqualTo(1);
        assertThat(found("company:apex")).isEqualTo(1);
        assertThat(found("company:apex~2")).isEqualTo(1);
        assertThat(ids("apex")).isEqualTo(before);
        assertThatThrownBy(() -> store.entities().split(key("company:apex"), Set.of(first), ANALYST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nothing would be left");
        assertThatThrownBy(() -> store.entities().split(key("company:apex"), Set.of(second), ANALYST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("None");

        store.documents()
                .keep(store.documents()
                        .find(second)
                        .map(kept -> new Keeping(
                                kept, store.documents().original(second).orElseThrow(), "newer", true))
                        .orElseThrow()); // analysed again
        assertThat(found("company:apex~2")).isEqualTo(1);

        store.entities().merge(key("company:apex~2"), key("company:apex"), ANALYST);
        assertThat(page("company:apex").records()).isEqualTo(2);
        assertThat(found("company:apex")).isEqualTo(2);
    }

    @Test
    void spellingsOfOneEntryOfAListShareAPageUntilAPersonSaysOtherwise() {
        listed("Rosoboronexport", 1.0);
        listed("Rosoboroneksport", 0.97);
        listed("Rosoboron", 0.8);

        EntityPage page = page("company:rosoboroneksport");
        assertThat(page.key()).isEqualTo("company:rosoboronexport");
        assertThat(page.records()).isEqualTo(2);
        assertThat(page.links()).extracting(Link::score).containsExactly(1.0);
        assertThat(page.history()).singleElement().satisfies(decision -> {
            assertThat(decision.by()).isEqualTo("exhibit");
            assertThat(decision.note()).isEqualTo("Both match ofac-sdn 12.");
        });
        assertThat(page.similar()).singleElement().satisfies(similar -> {
            assertThat(similar.key()).isEqualTo("company:rosoboron");
            assertThat(similar.score()).isEqualTo(0.8);
            assertThat(similar.explanation()).isEqualTo("Both match ofac-sdn 12.");
        });

        store.entities().takeOut(key("company:rosoboroneksport"), ANALYST);
        listed("Rosoboroneksport", 0.97);
        assertThat(page("company:rosoboroneksport").records()).isEqualTo(2);
        assertThat(page("company:rosoboronexport").records()).isEqualTo(1);
    }

    @Test
    void anAliasSuggestsAnother() {
        new Report()
                .claim(EvidenceType.SUPPLY, "Both sold.")
                .company(CompanyRole.SUPPLIER, "China National Petroleum Corporation", "Corporation")
                .alias("CNPC")
                .keep(store, folder);
        sold("CNPC", null, "oil", "CN");

        assertThat(found("cnpc")).isEqualTo(2);
        assertThat(page("company:cnpc").similar()).singleElement().satisfies(similar -> {
            assertThat(similar.key()).isEqualTo("company:china-national-petroleum");
            assertThat(similar.explanation()).isEqualTo("Both are called “CNPC”, as nobody else is.");
        });
    }

    private String sold(String company, String legalForm, String product, String iso2) {
        return new Report()
                .text("Report " + System.nanoTime())
                .claim(EvidenceType.SUPPLY, company + " sold " + product + ".")
                .company(CompanyRole.SUPPLIER, company, legalForm)
                .product(ProductRole.ITEM, product, null)
                .country(
                        CountryRole.DESTINATION,
                        iso2,
                        new java.util.Locale("", iso2).getDisplayCountry(java.util.Locale.ENGLISH))
                .date("2020-05-01", "2020-05-31")
                .keep(store, folder);
    }

    private void listed(String company, double score) {
        new Report()
                .text("Report " + System.nanoTime())
                .claim(EvidenceType.SUPPLY, company + " sold arms.")
                .company(
                        CompanyRole.SUPPLIER,
                        company,
                        null,
                        new Link("ofac-sdn", "12", "ROSOBORONEXPORT", score, "the same"))
                .keep(store, folder);
    }

    private EntityPage page(String key) {
        return store.entities().page(key(key)).orElseThrow();
    }

    private static EntityKey key(String key) {
        return EntityKey.parse(key).orElseThrow();
    }

    private static EvidenceQuery query(String company) {
        return new EvidenceQuery(OffsetUnit.UTF16, new TakesPart(Kind.COMPANY, company, Set.of()));
    }

    private int found(String company) {
        return ids(company).size();
    }

    private List<String> ids(String company) {
        return store.evidence().find(query(company), null, 1000).items().stream()
                .map(finding -> finding.document().id() + finding.evidence().id())
                .toList();
    }

    /** Page by page. */
    private List<String> list(EntityQuery query) {
        List<String> rows = new ArrayList<>();
        String next = null;
        do {
            ListPage<EntitySummary> page = store.entities().list(query, next, 1);
            page.items().forEach(row -> rows.add(row.key() + " " + row.records() + " " + row.documents()));
            next = page.next();
        } while (next != null);
        return rows;
    }
}
