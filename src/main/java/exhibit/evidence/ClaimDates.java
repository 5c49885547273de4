package exhibit.evidence;

import exhibit.Span;
import exhibit.evidence.Attachment.Place;
import exhibit.evidence.Clause.Link;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which date of a sentence belongs to which claim: its clause's own, else one that it shares, else a free one nearby. */
final class ClaimDates {
    /** Verbs by which somebody tells news of himself: "BAE reported on 6 March that it had received". */
    private static final Set<String> NEWS = Set.of("announce", "report");

    private final Cues cues;
    private final Words words;
    private final Attachment attachment;
    private final Map<ReadDate, Place> places = new HashMap<>();
    private final List<ReadDate> dates;

    ClaimDates(Cues cues, Words words, Attachment attachment, List<ReadDate> dates) {
        this.cues = cues;
        this.words = words;
        this.attachment = attachment;
        this.dates = dates.stream().filter(date -> !date.names()).toList();
        this.dates.forEach(date -> places.put(date, attachment.of(date.span())));
    }

    Optional<ReadDate> of(Draft draft) {
        return best(draft, date -> places.get(date).noun() == draft.triggerFirst)
                .or(() -> best(draft, date -> isOwn(date, draft)))
                .or(() -> shared(draft))
                .or(() -> sharedByJoined(draft))
                .or(() -> best(draft, date -> isFree(date, draft)));
    }

    /** Resolved before unresolved, then the nearest by characters between. */
    private Optional<ReadDate> best(Draft draft, Predicate<ReadDate> fits) {
        Span trigger = words.span(draft.triggerFirst, draft.triggerEnd);
        return dates.stream()
                .filter(fits)
                .min(Comparator.comparing((ReadDate date) -> !date.isResolved())
                        .thenComparingInt(date -> Attachment.distance(trigger, date.span())));
    }

    private boolean isOwn(ReadDate date, Draft draft) {
        Clause clause = places.get(date).clause();
        boolean told = Attachment.isNoun(draft) && draft.clause != null && isReport(draft.clause);
        return clause != null && clause == draft.clause && !told;
    }

    /** From the verb above: "agreed in 2021 to sell", "In 2021 X bought and sold"; not from who only tells of it. */
    private Optional<ReadDate> shared(Draft draft) {
        Clause inner = draft.clause;
        while (inner != null && inner.governor != null && isShared(inner)) {
            Clause governor = inner.governor;
            boolean conjunct = inner.link == Link.CONJUNCT;
            int verb = words.span(governor.verb, governor.verb + 1).start();
            Optional<ReadDate> found = best(
                    draft,
                    date -> places.get(date).clause() == governor
                            && (!conjunct || date.span().start() < verb));
            if (found.isPresent()) {
                return found;
            }
            inner = governor;
        }
        return Optional.empty();
    }

    private boolean isShared(Clause inner) {
        boolean infinitive = words.tag(inner.first).equals("TO");
        return switch (inner.link) {
            case CONJUNCT -> true;
            case COMPLEMENT -> !inner.isReason(words) && (infinitive || !isReport(inner.governor));
            case THAT -> !isReport(inner.governor) || isOwnNews(inner);
            default -> false;
        };
    }

    private boolean isOwnNews(Clause inner) {
        return inner.subject != null
                && inner.governor.subject != null
                && inner.subject.first() == inner.governor.subject.first()
                && NEWS.contains(words.lemma(inner.governor.verb));
    }

    /** "bought and resold tyres in 2021": what stands behind both belongs to both. */
    private Optional<ReadDate> sharedByJoined(Draft draft) {
        return best(draft, date -> {
            Clause clause = places.get(date).clause();
            return clause != null
                    && clause.link == Link.CONJUNCT
                    && clause.governor == draft.clause
                    && draft.clause.objects.stream()
                            .noneMatch(object -> object.first() < clause.verb && object.first() > draft.clause.verb);
        });
    }

    private boolean isReport(Clause clause) {
        String lemma = words.lemma(clause.verb);
        return cues.is(Kind.REPORT, lemma) || cues.isSaying(lemma) && !cues.is(Kind.PLAN, lemma);
    }

    private boolean isFree(ReadDate date, Draft draft) {
        Place place = places.get(date);
        return attachment.isFree(place, draft) && (place.clause() == null || !isReport(place.clause()));
    }
}
