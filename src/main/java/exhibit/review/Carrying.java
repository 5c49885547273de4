package exhibit.review;

import exhibit.AnalysisResult;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Quote;
import exhibit.FoldedName;
import exhibit.Page;
import exhibit.ReviewState;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes verdicts over to a newer analysis of the same document. A record that makes the same claim of the same quote keeps its verdict,
 * also where its id is another. What a person accepted or wrote stays as that person's record where no newer record is like it, as long
 * as its words are still there.
 */
public final class Carrying {
    private final AnalysisResult now;
    private final String text;
    private final List<Page> pages;
    private final String at;

    /**
     * @param now the newer analysis, in UTF-16 units
     * @param text the document's, as it is read now
     * @param at ISO 8601, UTC
     */
    public Carrying(AnalysisResult now, String text, List<Page> pages, String at) {
        this.now = now;
        this.text = text;
        this.pages = pages;
        this.at = at;
    }

    /**
     * The verdicts to be added.
     *
     * @param newest the newest verdict on each record so far
     */
    public List<Verdict> carry(Collection<Verdict> newest) {
        Set<String> ids = now.evidence().stream().map(EvidenceRecord::id).collect(Collectors.toSet());
        Set<String> taken = newest.stream().map(Verdict::record).collect(Collectors.toCollection(HashSet::new));
        List<Verdict> carried = new ArrayList<>();
        for (Verdict verdict : newest) {
            if (!verdict.stands() || ids.contains(verdict.record())) {
                continue;
            }
            Optional<EvidenceRecord> twin = verdict.seen() == null ? Optional.empty() : twin(verdict.seen(), taken);
            twin.ifPresent(record -> taken.add(record.id()));
            twin.map(record -> onTwin(verdict, record))
                    .or(() -> byItself(verdict))
                    .ifPresent(carried::add);
        }
        return carried;
    }

    /** The claim is there, under another id. */
    private Verdict onTwin(Verdict verdict, EvidenceRecord twin) {
        Optional<EvidenceRecord> claim = Optional.ofNullable(verdict.claim()).flatMap(this::moved);
        boolean isLost = verdict.claim() != null && claim.isEmpty();
        return new Verdict(
                twin.id(),
                1,
                isLost ? ReviewState.ACCEPTED : verdict.status(),
                verdict.by(),
                verdict.at(),
                verdict.note(),
                twin,
                claim.map(record -> record.withId(twin.id())).orElse(null));
    }

    /** No record is like it any more: what a person stands behind is kept, what was only rejected needs no record. */
    private Optional<Verdict> byItself(Verdict verdict) {
        if (verdict.status() == ReviewState.REJECTED && verdict.claim() == null) {
            return Optional.empty();
        }
        EvidenceRecord old = verdict.claim() == null ? verdict.seen() : verdict.claim();
        Optional<EvidenceRecord> moved = moved(old);
        if (moved.isPresent() && moved.get().equals(verdict.claim())) {
            return Optional.empty(); // it stands as it stood
        }
        return Optional.of(new Verdict(
                verdict.record(),
                verdict.revision() + 1,
                moved.isPresent() ? verdict.status() : ReviewState.NONE,
                moved.isPresent() ? verdict.by() : null,
                moved.isPresent() ? verdict.at() : at,
                moved.isPresent() ? verdict.note() : "its words are not in the text as it is read now",
                verdict.seen(),
                moved.orElse(null)));
    }

    private Optional<EvidenceRecord> twin(EvidenceRecord old, Set<String> taken) {
        return now.evidence().stream()
                .filter(record -> !taken.contains(record.id()))
                .filter(record -> record.type() == old.type())
                .filter(record -> record.quote().text().equals(old.quote().text()))
                .filter(record -> arguments(record).equals(arguments(old)))
                .min(Comparator.comparingInt(
                        record -> Math.abs(record.quote().start() - old.quote().start())));
    }

    private static Set<String> arguments(EvidenceRecord record) {
        return Stream.of(
                        record.companies().stream()
                                .map(company -> company.role() + " " + FoldedName.of(company.name())),
                        record.products().stream().map(product -> product.role() + " " + FoldedName.of(product.name())),
                        record.countries().stream()
                                .map(country -> country.role() + " " + FoldedName.of(country.name())))
                .flatMap(all -> all)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The record where its quote stands now; empty if that is nowhere, or what it names elsewhere cannot be found again. */
    private Optional<EvidenceRecord> moved(EvidenceRecord record) {
        Quote quote = record.quote();
        if (text.startsWith(quote.text(), quote.start()) && reach(record).end() <= text.length()) {
            return Optional.of(record);
        }
        int start = nearest(quote);
        if (start < 0 || !new Span(quote.start(), quote.end()).contains(reach(record))) {
            return Optional.empty();
        }
        EvidenceRecord moved = record.withOffsets(index -> index - quote.start() + start);
        int page = Page.at(pages, start);
        return Optional.of(moved.at(
                Quote.at(text, new Span(start, start + quote.text().length())), page));
    }

    private int nearest(Quote quote) {
        int best = -1;
        for (int at = text.indexOf(quote.text()); at >= 0; at = text.indexOf(quote.text(), at + 1)) {
            if (best < 0 || Math.abs(at - quote.start()) < Math.abs(best - quote.start())) {
                best = at;
            }
        }
        return best;
    }

    /** From the first to the last place of the record. */
    private static Span reach(EvidenceRecord record) {
        List<Span> places = new ArrayList<>();
        places.add(new Span(record.quote().start(), record.quote().end()));
        record.companies().forEach(company -> places.add(new Span(company.start(), company.end())));
        record.products().forEach(product -> places.add(new Span(product.start(), product.end())));
        record.countries().forEach(country -> places.add(new Span(country.start(), country.end())));
        record.quantities().forEach(quantity -> places.add(new Span(quantity.start(), quantity.end())));
        if (record.date() != null) {
            places.add(new Span(record.date().start(), record.date().end()));
        }
        if (record.attributedTo() != null) {
            places.add(new Span(
                    record.attributedTo().start(), record.attributedTo().end()));
        }
        return places.stream().reduce(Span::union).orElseThrow();
    }
}
