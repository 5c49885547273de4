package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Entity.Link;
import exhibit.EntityKey;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.store.Entities.Decided;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of an erased document nothing is left: no row, no word of an index, no byte of a file. */
class ErasedTest {
    private static final List<String> SECRETS = List.of(
            "zauberwerk", "wundermittel", "geheimstadt", "sonderfall", "decknamen", "nebensatz", "hinweiszettel");

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
    void noFileHoldsItsWordsOrNames() throws Exception {
        other("Ostbau");
        String id = new Report()
                .text("A nebensatz of the report.")
                .claim(EvidenceType.SUPPLY, "Zauberwerk AG sold wundermittel to Geheimstadt in a sonderfall.")
                .company(
                        CompanyRole.SUPPLIER,
                        "Zauberwerk AG",
                        "AG",
                        new Link("ofac-sdn", "1", "OSTBAU", 0.9, "zauberwerk"))
                .alias("Decknamen")
                .product(ProductRole.ITEM, "wundermittel", "geheim")
                .city(CountryRole.DESTINATION, "KE", "Geheimstadt")
                .keep(store, folder);
        store.entities()
                .merge(key("company:zauberwerk"), key("company:ostbau"), new Decided("somebody", "hinweiszettel"));
        other("Westbau");
        assertThat(found()).isNotEmpty();

        store.documents().erase(id);
        Files.delete(folder.resolve("report.txt"));

        assertThat(found()).isEmpty();
        for (String table : List.of("naming", "link", "ruling", "part")) {
            assertThat(rows("SELECT count(*) FROM " + table + " WHERE 1 = 1"))
                    .as(table)
                    .isEqualTo(table.equals("naming") ? 2 : 0);
        }
        assertThat(rows("SELECT count(*) FROM entity")).isEqualTo(2);
        assertThat(rows("SELECT count(*) FROM name")).isEqualTo(2);
    }

    /** FTS5 keeps some words as signposts between the pages of an index, also of rows that are gone. */
    @Test
    void noIndexHoldsAWordThatOnlyItHad() {
        List<String> words = new ArrayList<>();
        String letters = "bcdfghjk";
        for (int number = 0; number < 8 * 8 * 8 * 8 * 4; number++) {
            StringBuilder word = new StringBuilder();
            for (int rest = number, place = 0; place < 5; place++, rest /= 8) {
                word.append(letters.charAt(rest % 8));
            }
            words.add(word.toString());
        }
        Collections.shuffle(words, new Random(20261125));
        List<String> ids = new ArrayList<>();
        int share = words.size() / 16;
        for (int part = 0; part < 16; part++) {
            ids.add(new Report()
                    .text(String.join(" ", words.subList(part * share, (part + 1) * share)))
                    .keep(store, folder));
        }

        Set<String> gone = new HashSet<>();
        for (int part = 0; part < 16; part += 2) {
            store.documents().erase(ids.get(part));
            gone.addAll(words.subList(part * share, (part + 1) * share));
        }

        assertThat(strings("SELECT term FROM text_search_terms"))
                .hasSize(words.size() / 2)
                .doesNotContainAnyElementsOf(gone);
        assertThat(strings("SELECT substr(CAST(term AS TEXT), 2) FROM text_search_idx"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(gone);
        store.database()
                .useHandle(
                        handle -> handle.execute("INSERT INTO text_search (text_search) VALUES ('integrity-check')"));
    }

    private void other(String company) {
        new Report()
                .claim(EvidenceType.SUPPLY, company + " sold.")
                .company(CompanyRole.SUPPLIER, company, null)
                .keep(store, folder);
    }

    /** Which secrets some file of the store or some index has. */
    private Set<String> found() throws IOException {
        Set<String> found = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes =
                        Files.readString(file, StandardCharsets.ISO_8859_1).toLowerCase(java.util.Locale.ROOT);
                SECRETS.stream().filter(bytes::contains).forEach(found::add);
            }
        }
        for (String index : List.of("search", "text_search", "name_search")) {
            List<String> terms = strings("SELECT term FROM " + index + "_terms");
            SECRETS.stream()
                    .filter(word -> terms.stream()
                            .anyMatch(term -> term.contains(word) || term.length() > 5 && word.startsWith(term)))
                    .forEach(found::add);
        }
        return found;
    }

    private int rows(String sql) {
        return store.database()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private List<String> strings(String sql) {
        return store.database()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list());
    }

    private static EntityKey key(String key) {
        return EntityKey.parse(key).orElseThrow();
    }
}
