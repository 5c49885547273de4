package exhibit.http;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Finding;
import exhibit.export.SampleFindings;
import exhibit.store.ListPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FoundPagesTest {
    private final List<String> asked = new ArrayList<>();

    @Test
    void aPageIsAskedForOnlyWhenTheOneBeforeIsUsedUp() {
        FoundPages all = new FoundPages(page(2, "a"), this::page);

        all.next();
        assertThat(asked).isEmpty();
        all.next();
        all.next();
        assertThat(asked).containsExactly("a");
        assertThat(all).toIterable().hasSize(3);
        assertThat(asked).containsExactly("a", "b", "c");
    }

    @Test
    void nothingIsFoundOnAnEmptyPage() {
        assertThat(new FoundPages(page(0, null), this::page)).toIterable().isEmpty();
    }

    /** An empty page in the middle, where all that it would have held was erased meanwhile. */
    private ListPage<Finding> page(String cursor) {
        asked.add(cursor);
        return switch (cursor) {
            case "a" -> page(2, "b");
            case "b" -> page(0, "c");
            default -> page(2, null);
        };
    }

    private static ListPage<Finding> page(int findings, String next) {
        List<Finding> items = new ArrayList<>();
        SampleFindings.many(findings).forEachRemaining(items::add);
        return new ListPage<>(items, next);
    }
}
