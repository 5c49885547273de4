package exhibit.evidence;

import exhibit.EvidenceRecord.Quantity;
import exhibit.Span;
import exhibit.evidence.Attachment.Place;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Which amount of a sentence belongs to which claim; each belongs to one at most. */
final class ClaimQuantities {
    private final Words words;
    private final Attachment attachment;
    private final List<Draft> drafts;
    /** In order of the text; an amount that is no claim's is not in it. */
    private final Map<Quantity, Draft> owners = new LinkedHashMap<>();

    ClaimQuantities(Words words, Attachment attachment, List<Draft> drafts, List<Quantity> quantities) {
        this.words = words;
        this.attachment = attachment;
        this.drafts = drafts;
        quantities.forEach(quantity -> owner(quantity).ifPresent(owner -> owners.put(quantity, owner)));
    }

    List<Quantity> of(Draft draft) {
        return owners.keySet().stream()
                .filter(quantity -> owners.get(quantity) == draft)
                .toList();
    }

    /** The claim whose goods it counts, else the one that it hangs on, else the nearest that it may stand for. */
    private Optional<Draft> owner(Quantity quantity) {
        Place place = attachment.of(span(quantity));
        return nearest(quantity, draft -> counts(quantity, draft))
                .or(() -> nearest(quantity, draft -> draft.triggerFirst == place.noun()))
                .or(() -> nearest(quantity, draft -> place.clause() != null && draft.clause == place.clause()))
                .or(() -> nearest(quantity, draft -> attachment.isFree(place, draft)));
    }

    private Optional<Draft> nearest(Quantity quantity, Predicate<Draft> fits) {
        return drafts.stream()
                .filter(fits)
                .min(Comparator.comparingInt(draft ->
                        Attachment.distance(words.span(draft.triggerFirst, draft.triggerEnd), span(quantity))));
    }

    private boolean counts(Quantity quantity, Draft draft) {
        return draft.products().stream()
                .map(goods -> goods.filler().mention())
                .anyMatch(goods -> quantity.end() <= goods.start() && isBefore(quantity, goods.span()));
    }

    private static Span span(Quantity quantity) {
        return new Span(quantity.start(), quantity.end());
    }

    /** Whether only "of", an article or describing words stand between an amount and goods. */
    private boolean isBefore(Quantity quantity, Span goods) {
        String between = words.source().text().substring(quantity.end(), goods.start());
        return between.matches("(?:\\s+(?!and\\b|or\\b|to\\b|from\\b|for\\b|in\\b)[\\p{L}-]+){0,4}\\s*");
    }
}
