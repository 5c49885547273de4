package exhibit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.EntityKey.Kind;
import exhibit.Finding;
import exhibit.OffsetUnit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever pages through a list while others write sees each row that stays exactly once. */
class PagingTest {
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
    void documentsAreNeitherRepeatedNorSkipped() throws Exception {
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < 9; number++) {
            ids.add(0, keep("document " + number, 1)); // the newest first
        }
        ListPage<DocumentSummary> first = store.documents().list(null, 3);
        String late = keep("sent between two pages", 1);
        store.documents().erase(ids.get(1)); // seen already
        store.documents().erase(ids.get(2)); // where the cursor stands
        store.documents().erase(ids.get(4)); // not seen yet
        keep("document 3", 1); // analysed again

        List<String> seen = new ArrayList<>(names(first));
        for (String next = first.next(); next != null; ) {
            ListPage<DocumentSummary> page = store.documents().list(next, 3);
            seen.addAll(names(page));
            next = page.next();
        }

        ids.remove(4);
        assertThat(seen).isEqualTo(ids).doesNotContain(late);
    }

    @Test
    void evidenceIsNeitherRepeatedNorSkipped() throws Exception {
        keep("one", 4);
        String two = keep("two", 4);
        String three = keep("three", 4);
        List<String> seen = new ArrayList<>();
        ListPage<Finding> page = store.evidence().find(query(OffsetUnit.UTF16, "ostbau"), null, 5);
        seen.addAll(records(page));
        store.documents().erase(two); // the cursor stands on its first record
        String late = keep("four", 2);
        while (page.next() != null) {
            page = store.evidence().find(query(OffsetUnit.CODEPOINT, "ostbau"), page.next(), 5);
            seen.addAll(records(page));
        }

        assertThat(seen).doesNotHaveDuplicates().hasSize(4 + 1 + 4 + 2);
        assertThat(seen.subList(5, 9)).allMatch(id -> id.startsWith(three.substring(0, 12)));
        assertThat(seen.subList(9, 11)).allMatch(id -> id.startsWith(late.substring(0, 12)));
    }

    @Test
    void aCursorOfAnotherListIsRefused() throws Exception {
        keep("one", 3);
        keep("two", 3);
        String ofDocuments = store.documents().list(null, 1).next();
        String ofEvidence = store.evidence()
                .find(query(OffsetUnit.UTF16, "ostbau"), null, 1)
                .next();

        assertThatThrownBy(() -> store.documents().list(ofEvidence, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.evidence().find(query(OffsetUnit.UTF16, "ostbau"), ofDocuments, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.evidence().find(query(OffsetUnit.UTF16, "ost"), ofEvidence, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.documents().list("YXQ6MQ", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private String keep(String words, int records) throws IOException {
        Keeping keeping = SampleDocuments.of(Files.writeString(folder.resolve("upload.txt"), words), records);
        store.documents().keep(keeping);
        return keeping.document().result().document().id();
    }

    private static EvidenceQuery query(OffsetUnit unit, String company) {
        return new EvidenceQuery(unit, new TakesPart(Kind.COMPANY, company, Set.of()));
    }

    private static List<String> names(ListPage<DocumentSummary> page) {
        return page.items().stream().map(DocumentSummary::id).toList();
    }

    private static List<String> records(ListPage<Finding> page) {
        return page.items().stream().map(finding -> finding.evidence().id()).toList();
    }
}
