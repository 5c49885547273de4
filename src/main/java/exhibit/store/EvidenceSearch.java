package exhibit.store;

import exhibit.Finding;
import exhibit.store.Selection.Sql;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Finds and counts evidence records over all documents. Thread-safe. */
public final class EvidenceSearch {
    /** Of more, found by the index, it takes longer to sort them than to look at rows in their order until a page is full. */
    private static final int MANY = 50_000;

    /** The same for confidence, which goes by little that is asked for: a page is soon full. */
    private static final int MANY_BY_CONFIDENCE = 10_000;

    private final Jdbi jdbi;

    private record Found(long id, String place, Finding finding) {}

    public EvidenceSearch(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * One page of what was found, in the query's order.
     *
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this query
     */
    public ListPage<Finding> find(EvidenceQuery wanted, String after, int limit) {
        EvidenceOrder order = wanted.order();
        Map<String, Object> more = new HashMap<>();
        more.put("rows", limit + 1);
        if (after != null) {
            List<String> place = Cursor.place(after, wanted.list(), order.isAsKept() ? 1 : 2);
            more.put("afterId", Long.valueOf(place.get(place.size() - 1)));
            if (!order.isAsKept()) {
                more.put("after", order.place(place.get(0)));
            }
        }
        return jdbi.withHandle(handle -> {
            List<Found> rows = rows(wanted, more, handle);
            ListPage<Found> page = ListPage.cutAt(
                    rows,
                    limit,
                    last -> order.isAsKept() ? List.of(last.id()) : List.of(last.place(), last.id()),
                    wanted.list());
            ListPage<Finding> findings = page.map(Found::finding);
            return wanted.words()
                    .map(words -> new ListPage<>(
                            new Snippets(handle, wanted.unit(), words).of(findings.items()), findings.next()))
                    .orElse(findings);
        });
    }

    /**
     * What there is among the records of a query; of very many those kept last are counted, and the answer says so.
     *
     * @param values of each kind at most
     */
    public Facets facets(EvidenceQuery wanted, int values) {
        return jdbi.withHandle(handle -> new FacetCounter(handle).count(wanted, values));
    }

    private List<Found> rows(EvidenceQuery wanted, Map<String, Object> more, Handle handle) {
        EvidenceOrder order = wanted.order();
        Selection selection = Selection.of(wanted, handle);
        boolean byIndex = isByIndex(selection, order);
        Sql found = byIndex ? selection.byIndex() : selection.byRow();
        String id =
                byIndex ? "search.rowid" : "evidence.id"; // of the same row, but only so the index gives them in order
        return found.query(
                        handle,
                        """
                        SELECT found.id, found.place, %s
                        FROM (SELECT evidence.id, evidence.document, %s AS place""".formatted(FindingRow.COLUMNS, order.place()),
                        (more.containsKey("afterId") ? " AND " + order.after(id) : "")
                                + order.sql(order.place(), id)
                                + """
                                 LIMIT :rows) AS found
                                JOIN record ON record.evidence = found.id
                                JOIN document ON document.seq = found.document"""
                                + order.sql("found.place", "found.id"),
                        more)
                .map((row, context) ->
                        new Found(row.getLong("id"), row.getString("place"), FindingRow.of(row, wanted.unit())))
                .list();
    }

    private static boolean isByIndex(Selection selection, EvidenceOrder order) {
        if (!selection.hasMatch() || selection.hasQuotes() || order.isAsKept()) {
            return selection.hasMatch();
        }
        int many = order.isByConfidence() ? MANY_BY_CONFIDENCE : MANY;
        return selection.matches(many) < many;
    }
}
