package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.DocumentInfo;
import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.OffsetUnit;
import exhibit.export.Json;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an older version kept is found by this one. */
class UpgradeTest {
    private static final String FIRST = "Ostbau AG sold pumps to Russia.";
    private static final String SECOND = "Ostbau bought chips.";

    @TempDir
    private Path folder;

    @Test
    void recordsOfVersionOneAreFoundInTheOrderOfBefore() throws Exception {
        Path data = folder.resolve("data");
        String first;
        String second;
        try (DataFolder opened = DataFolder.open(data)) {
            String url = StoreBeside.url(opened.root());
            Flyway.configure().dataSource(url, null, null).target("1").load().migrate();
            try (Handle handle = Jdbi.open(url)) {
                first = keptByVersionOne(
                        handle,
                        new Report()
                                .claim(EvidenceType.SUPPLY, FIRST)
                                .company(CompanyRole.SUPPLIER, "Ostbau AG", "AG")
                                .product(ProductRole.ITEM, "pumps", null, "8413")
                                .country(CountryRole.DESTINATION, "RU", "Russia")
                                .date("2020-05-01", "2020-05-31"),
                        2);
                second = keptByVersionOne(
                        handle,
                        new Report()
                                .text("What came later.")
                                .claim(EvidenceType.PURCHASE, SECOND)
                                .company(CompanyRole.RECIPIENT, "Ostbau", null),
                        1); // its records came before those of the other, which was analysed again
            }
        }

        try (TestStore store = TestStore.open(data)) {
            assertThat(found(store, new TakesPart(Kind.COMPANY, "ostbau", Set.of())))
                    .containsExactly(SECOND, FIRST);
            assertThat(found(store, new TakesPart(Kind.PRODUCT, "84", Set.of())))
                    .containsExactly(FIRST);
            assertThat(found(store, new Says("pump", false))).containsExactly(FIRST);
            assertThat(found(store, new Says("\"came later\"", true))).containsExactly(SECOND);
            EntityPage page = store.entities()
                    .page(EntityKey.parse("company:ostbau").orElseThrow())
                    .orElseThrow();
            assertThat(page.records()).isEqualTo(2);
            assertThat(page.documents()).isEqualTo(2);

            store.documents().erase(first);
            assertThat(found(store, new Condition.Claims())).containsExactly(SECOND);
            assertThat(store.documents().find(second)).isPresent();
        }
        TestStore.open(data).close(); // nothing is left to be done
    }

    private static List<String> found(TestStore store, Condition condition) {
        return store.evidence().find(new EvidenceQuery(OffsetUnit.UTF16, condition), null, 10).items().stream()
                .map(finding -> finding.evidence().quote().text())
                .toList();
    }

    private String keptByVersionOne(Handle handle, Report report, long evidence) throws Exception {
        KeptDocument kept = report.keeping(folder).document();
        DocumentInfo info = kept.result().document();
        handle.execute("""
                INSERT INTO document (id, filename, media_type, size_bytes, language, page_count, characters, records,
                    posted, fingerprint, analysed_at) VALUES (?, 'report.txt', 'text/plain', 1, 'en', 1, 1, 1, 1, 'old', 'then')""", info.id());
        handle.execute(
                "INSERT INTO answer (document, text, pages, result) VALUES (?, ?, ?, ?)",
                info.id(),
                Packed.pack(kept.text()),
                Packed.pack(Json.mapper().writeValueAsString(kept.pages())),
                Packed.pack(Json.mapper().writeValueAsString(kept.result())));
        handle.execute(
                "INSERT INTO evidence (id, document, type, confidence, record) VALUES (?, ?, 'SUPPLY', 0.5, ?)",
                evidence,
                info.id(),
                Json.mapper().writeValueAsString(kept.result().evidence().get(0)));
        handle.execute("INSERT INTO argument (evidence, kind, name) VALUES (?, 'company', 'ostbau')", evidence);
        return info.id();
    }
}
