package exhibit.evidence;

import exhibit.EvidenceRecord.Attribution;
import exhibit.Mention;
import exhibit.Span;
import exhibit.evidence.Clause.Link;
import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.List;
import java.util.Optional;

/** Who says so: "according to X", "X said that", "X denied", "X accused Y of". */
final class AttributionReader {
    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final List<Element> elements;
    private final List<Clause> clauses;

    AttributionReader(Cues cues, Words words, List<Filler> fillers, List<Element> elements, List<Clause> clauses) {
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Who says anything in the sentence, wherever the clause stands. */
    Optional<Attribution> speaker() {
        return clauses.stream()
                .filter(clause -> clause.subject != null
                        && !clause.passive
                        && clause.link != Link.RELATIVE
                        && cues.is(Kind.REPORT, words.lemma(clause.verb))
                        && maySpeak(clause.subject))
                .findFirst()
                .map(clause -> attribution(clause.subject))
                .or(this::accordingTo);
    }

    Optional<Attribution> read(Draft draft) {
        return accordingTo().or(() -> governing(draft)).or(() -> trailing(draft));
    }

    private Optional<Attribution> accordingTo() {
        return elements.stream()
                .filter(element -> element.isPreposition("according to")
                        && element.hasNominal()
                        && !isThisDocument(element.nominal()))
                .findFirst()
                .map(element -> attribution(element.nominal()));
    }

    private Optional<Attribution> governing(Draft draft) {
        Clause inner = draft.clause;
        if (inner == null) {
            return Optional.empty();
        }
        for (Clause clause = inner.governor; clause != null; clause = clause.governor) {
            boolean says = isSaying(clause) && clause.subject != null && !clause.passive && maySpeak(clause.subject);
            if (inner.link != Link.CONJUNCT && says) {
                return Optional.of(attribution(clause.subject));
            }
            inner = clause;
        }
        return Optional.empty();
    }

    /** "…, the ministry said." */
    private Optional<Attribution> trailing(Draft draft) {
        return clauses.stream()
                .filter(clause -> clause != draft.clause
                        && clause.objects.isEmpty()
                        && clause.subject != null
                        && !clause.passive
                        && maySpeak(clause.subject)
                        && clause.subject.first() > draft.triggerFirst
                        && cues.is(Kind.REPORT, words.lemma(clause.verb))
                        && elements.get(elements.size() - 1).first() - clause.end <= 2)
                .findFirst()
                .map(clause -> attribution(clause.subject));
    }

    /** Goods say nothing: "supplies of minerals … as stated in the order". */
    private boolean maySpeak(Nominal subject) {
        return !isThisDocument(subject)
                && fillers.stream()
                        .noneMatch(filler ->
                                filler.isProduct() && filler.isIn(subject.head().first(), subject.end()));
    }

    /** "this report finds": the document itself speaks, as it does where nobody is named. */
    private boolean isThisDocument(Nominal nominal) {
        return words.lower(nominal.first()).equals("this")
                && cues.is(Kind.DOCUMENT, words.lemma(nominal.head().head()));
    }

    private boolean isSaying(Clause clause) {
        String lemma = words.lemma(clause.verb);
        return cues.is(Kind.REPORT, lemma) || cues.is(Kind.DENIAL, lemma) || cues.is(Kind.ACCUSATION, lemma);
    }

    private Attribution attribution(Nominal nominal) {
        int first = nominal.first();
        while (first < nominal.head().head() && words.tag(first).matches("DT|PRP\\$|RB")) {
            first++;
        }
        int end = nominal.head().end();
        for (Part part : nominal.parts()) {
            boolean belongs = part.relation() == Relation.OF || part.relation() == Relation.CONJUNCT;
            end = belongs && part.first() <= end + 2 ? part.end() : end;
        }
        int head = nominal.head().head();
        Optional<Filler> reference = fillers.stream()
                .filter(filler -> filler.isReference() && filler.covers(head))
                .findFirst();
        if (reference.isPresent()) {
            Mention named = reference.get().reference().antecedent();
            return new Attribution(
                    named.text(),
                    named.start(),
                    named.end(),
                    reference.get().entity().id());
        }
        Span span = words.span(first, end);
        int from = first;
        int to = end;
        String entity = fillers.stream()
                .filter(filler -> filler.isIn(from, to) && !filler.isProduct())
                .max((one, other) -> Integer.compare(one.end() - one.first(), other.end() - other.first()))
                .map(filler -> filler.entity().id())
                .orElse(null);
        return new Attribution(words.text(first, end), span.start(), span.end(), entity);
    }
}
