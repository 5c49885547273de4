package exhibit.store;

import exhibit.Finding;
import exhibit.OffsetUnit;
import exhibit.Snippet;
import exhibit.Snippet.Highlight;
import exhibit.Span;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.jdbi.v3.core.Handle;

/** Where words stand in the documents of what was found, as near as may be to each record's quote. */
final class TextSnippets {
    /** Characters of documents that one answer looks through; records of the documents after those come without. */
    private static final int MOST_CHARACTERS = 5_000_000;
    /** Snippets of a record. */
    private static final int MOST = 3;
    /** Passages that are looked into for them, as not every word that begins alike is of the same stem. */
    private static final int TRIED = 12;

    private final Handle handle;
    private final OffsetUnit unit;
    private final Says words;

    TextSnippets(Handle handle, OffsetUnit unit, Says words) {
        this.handle = handle;
        this.unit = unit;
        this.words = words;
    }

    /** A passage of a document's text, in UTF-16 units and as it is answered. */
    private record Passage(String text, Span span, IntUnaryOperator positions) {
        Snippet snippet(List<Highlight> places) {
            return new Snippet(
                    span.in(text),
                    positions.applyAsInt(span.start()),
                    positions.applyAsInt(span.end()),
                    places.stream()
                            .map(place -> new Highlight(
                                    positions.applyAsInt(span.start() + place.start()),
                                    positions.applyAsInt(span.start() + place.end())))
                            .toList());
        }
    }

    /** The snippets of each record, in order of the text. */
    List<List<Snippet>> of(List<Finding> findings) {
        Map<String, List<Passage>> passages = passages(findings);
        List<List<Passage>> near = findings.stream()
                .map(finding -> nearest(
                        passages.getOrDefault(finding.document().id(), List.of()),
                        finding.evidence().quote().start()))
                .toList();
        Set<Passage> tried = new LinkedHashSet<>();
        near.forEach(tried::addAll);
        List<Passage> all = List.copyOf(tried);
        Map<Integer, List<Highlight>> places = Places.of(
                words.anyMatch(),
                all.stream().map(passage -> passage.span().in(passage.text())).toList());
        Map<Passage, Snippet> snippets = new LinkedHashMap<>();
        places.forEach(
                (index, found) -> snippets.put(all.get(index), all.get(index).snippet(found)));
        return near.stream()
                .map(some -> some.stream()
                        .filter(snippets::containsKey)
                        .limit(MOST)
                        .map(snippets::get)
                        .sorted(Comparator.comparingInt(Snippet::start))
                        .toList())
                .toList();
    }

    private Map<String, List<Passage>> passages(List<Finding> findings) {
        WordBeginnings beginnings = WordBeginnings.of(words);
        Map<String, List<Passage>> passages = new LinkedHashMap<>();
        int characters = 0;
        for (Finding finding : findings) {
            String id = finding.document().id();
            if (characters < MOST_CHARACTERS && !passages.containsKey(id)) {
                String text = text(id);
                IntUnaryOperator positions = unit.from(text);
                passages.put(
                        id,
                        beginnings.passages(text).stream()
                                .map(span -> new Passage(text, span, positions))
                                .toList());
                characters += text.length();
            }
        }
        return passages;
    }

    private String text(String document) {
        return handle.createQuery("SELECT text FROM answer WHERE document = :id")
                .bind("id", document)
                .mapTo(byte[].class)
                .findOne()
                .map(Packed::unpack)
                .orElse(""); // erased a moment ago
    }

    /** @param position of the quote, as it is answered */
    private static List<Passage> nearest(List<Passage> passages, int position) {
        return passages.stream()
                .sorted(Comparator.comparingInt(passage ->
                        Math.abs(passage.positions().applyAsInt(passage.span().start()) - position)))
                .limit(TRIED)
                .toList();
    }
}
