package exhibit.store;

import exhibit.EvidenceRecord.Quote;
import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.Snippet;
import exhibit.Snippet.Highlight;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;

/** Adds to what was found where the words stand: in the quote, or in the document near it. */
final class Snippets {
    private final Handle handle;
    private final OffsetUnit unit;
    private final Says words;

    Snippets(Handle handle, OffsetUnit unit, Says words) {
        this.handle = handle;
        this.unit = unit;
        this.words = words;
    }

    List<Finding> of(List<Finding> findings) {
        List<List<Snippet>> snippets =
                words.inDocument() ? new TextSnippets(handle, unit, words).of(findings) : inQuotes(findings);
        return IntStream.range(0, findings.size())
                .mapToObj(index -> new Finding(
                        findings.get(index).document(), findings.get(index).evidence(), snippets.get(index)))
                .toList();
    }

    private List<List<Snippet>> inQuotes(List<Finding> findings) {
        List<Quote> quotes =
                findings.stream().map(finding -> finding.evidence().quote()).toList();
        Map<Integer, List<Highlight>> places =
                Places.of(words.match(), quotes.stream().map(Quote::text).toList());
        return IntStream.range(0, quotes.size())
                .mapToObj(index -> places.containsKey(index)
                        ? List.of(quote(quotes.get(index), places.get(index)))
                        : List.<Snippet>of())
                .toList();
    }

    private Snippet quote(Quote quote, List<Highlight> places) {
        IntUnaryOperator positions = unit.from(quote.text());
        return new Snippet(
                quote.text(),
                quote.start(),
                quote.end(),
                places.stream()
                        .map(place -> new Highlight(
                                quote.start() + positions.applyAsInt(place.start()),
                                quote.start() + positions.applyAsInt(place.end())))
                        .toList());
    }
}
