package exhibit.evidence;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Quantity;
import exhibit.Span;
import exhibit.evidence.RecordBuilder.Circumstances;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The claims of one sentence: phrases, clauses, drafts by verb and by noun, then assertion, date and amounts of each. */
final class SentenceEvidence {
    private final Lexicons lexicons;
    private final PhraseReader phraseReader;
    private final ClauseReader clauseReader;
    private final QuantityReader quantityReader;
    private final DateReader dateReader = new DateReader();

    SentenceEvidence(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.phraseReader = new PhraseReader(lexicons.connectors());
        this.clauseReader = new ClauseReader(lexicons.cues());
        this.quantityReader = new QuantityReader(lexicons.units());
    }

    List<EvidenceRecord> read(String documentId, Words words, List<Filler> fillers) {
        List<Element> elements = ElementReader.read(
                words,
                phraseReader.read(words, ChunkRepair.repair(lexicons.triggers(), words, fillers), fillers),
                fillers);
        List<Clause> clauses = clauseReader.read(words, elements, fillers);
        List<Draft> drafts = drafts(words, fillers, elements, clauses);
        List<EventDate> dates = dateReader.read(words);
        List<Quantity> quantities = quantityReader.read(words, fillers, dates);
        RecordBuilder builder = new RecordBuilder(documentId, words);
        if (drafts.isEmpty()) {
            return CoMentions.of(fillers)
                    .map(draft -> builder.build(
                            draft,
                            new Circumstances(Assertion.STATED, null, null, List.of()),
                            Confidence.of(draft, Assertion.STATED, false)))
                    .stream()
                    .toList();
        }
        AssertionReader assertions = new AssertionReader(lexicons.cues(), words, elements);
        AttributionReader attributions = new AttributionReader(lexicons.cues(), words, fillers, elements, clauses);
        List<EvidenceRecord> records = new ArrayList<>();
        for (Draft draft : drafts) {
            Assertion assertion = assertions.read(draft);
            Circumstances circumstances = new Circumstances(
                    assertion,
                    attributions.read(draft).orElse(null),
                    nearest(words, dates, draft),
                    quantitiesOf(words, quantities, draft, drafts));
            boolean verb = draft.clause != null && draft.clause.verb == draft.triggerFirst;
            records.add(builder.build(draft, circumstances, Confidence.of(draft, assertion, verb)));
        }
        return records;
    }

    private List<Draft> drafts(Words words, List<Filler> fillers, List<Element> elements, List<Clause> clauses) {
        List<Draft> drafts =
                new ArrayList<>(new VerbClaims(lexicons.triggers(), lexicons.cues(), words, fillers).find(clauses));
        drafts.addAll(
                new NounClaims(lexicons.triggers(), lexicons.cues(), words, fillers, elements, clauses).find(drafts));
        drafts.sort(Comparator.comparingInt(draft -> draft.triggerFirst));
        return GoodsOrigin.join(drafts);
    }

    /** The date closest to the trigger, by characters between. */
    private static EventDate nearest(Words words, List<EventDate> dates, Draft draft) {
        Span trigger = words.span(draft.triggerFirst, draft.triggerEnd);
        return dates.stream()
                .min(Comparator.comparingInt(date -> distance(trigger, date.start(), date.end())))
                .orElse(null);
    }

    /** Amounts belong to the draft whose trigger is closest to them. */
    private static List<Quantity> quantitiesOf(
            Words words, List<Quantity> quantities, Draft draft, List<Draft> drafts) {
        return quantities.stream()
                .filter(quantity -> drafts.stream()
                                .min(Comparator.comparingInt(other -> distance(
                                        words.span(other.triggerFirst, other.triggerEnd),
                                        quantity.start(),
                                        quantity.end())))
                                .orElseThrow()
                        == draft)
                .toList();
    }

    private static int distance(Span trigger, int start, int end) {
        return start >= trigger.end() ? start - trigger.end() : Math.max(0, trigger.start() - end);
    }
}
