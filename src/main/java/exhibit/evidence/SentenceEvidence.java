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
    private final ChunkStructure chunkStructure;
    private final TreeStructure treeStructure;
    private final QuantityReader quantityReader;
    private final DateReader dateReader = new DateReader();

    SentenceEvidence(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.chunkStructure = new ChunkStructure(lexicons);
        this.treeStructure = new TreeStructure(lexicons);
        this.quantityReader = new QuantityReader(lexicons.units());
    }

    List<EvidenceRecord> read(String documentId, Words words, List<Filler> fillers) {
        Reading reading = reading(words, fillers);
        List<Element> elements = reading.structure().elements();
        List<Clause> clauses = reading.structure().clauses();
        List<Draft> drafts = reading.drafts();
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

    /** A structure with the claims in it. */
    private record Reading(Structure structure, List<Draft> drafts) {
        /** How many of the names in the sentence it gives a part, counted in each claim. */
        int arguments() {
            return drafts.stream().mapToInt(Draft::size).sum();
        }
    }

    /** Neither parse is right always: the one that explains more of the names is taken, the tree's where both do alike. */
    private Reading reading(Words words, List<Filler> fillers) {
        Reading chunks = reading(chunkStructure.read(words, fillers), words, fillers);
        if (words.sentence().tree() == null) {
            return chunks;
        }
        Reading tree = reading(treeStructure.read(words, fillers), words, fillers);
        return chunks.arguments() > tree.arguments() ? chunks : tree;
    }

    private Reading reading(Structure structure, Words words, List<Filler> fillers) {
        List<Clause> clauses = structure.clauses();
        List<Draft> drafts =
                new ArrayList<>(new VerbClaims(lexicons.triggers(), lexicons.cues(), words, fillers).find(clauses));
        drafts.addAll(
                new NounClaims(lexicons.triggers(), lexicons.cues(), words, fillers, structure.elements(), clauses)
                        .find(drafts));
        drafts.addAll(new MadeClaims(lexicons.cues(), words, fillers, structure).find());
        drafts.sort(Comparator.comparingInt(draft -> draft.triggerFirst));
        return new Reading(structure, GoodsOrigin.join(drafts));
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
