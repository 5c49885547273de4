package exhibit.evidence;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Quantity;
import exhibit.evidence.RecordBuilder.Circumstances;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The claims of one sentence: phrases, clauses, drafts by verb and by noun, then assertion, date and amounts of each. */
final class SentenceEvidence {
    private final Lexicons lexicons;
    private final ChunkStructure chunkStructure;
    private final TreeStructure treeStructure;
    private final QuantityReader quantityReader;

    SentenceEvidence(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.chunkStructure = new ChunkStructure(lexicons);
        this.treeStructure = new TreeStructure(lexicons);
        this.quantityReader = new QuantityReader(lexicons.units());
    }

    List<EvidenceRecord> read(String documentId, Words words, List<Filler> fillers, List<ReadDate> dates) {
        Reading reading = reading(words, fillers);
        List<Element> elements = reading.structure().elements();
        List<Clause> clauses = reading.structure().clauses();
        List<Draft> drafts =
                isQuestion(words) ? List.of() : new Distributed(words, fillers).split(drafts(words, fillers, reading));
        List<Quantity> quantities = quantityReader.read(words, fillers, dates);
        RecordBuilder builder = new RecordBuilder(documentId, words);
        if (drafts.isEmpty()) {
            return CoMentions.of(fillers)
                    .map(draft -> builder.build(
                            draft,
                            new Circumstances(Assertion.STATED, null, null, List.of()),
                            Confidence.of(Features.ofCoMention(), lexicons.confidence())))
                    .stream()
                    .toList();
        }
        AssertionReader assertions = new AssertionReader(lexicons.cues(), words, elements, clauses);
        AttributionReader attributions = new AttributionReader(lexicons.cues(), words, fillers, elements, clauses);
        Attachment attachment = new Attachment(words, clauses, drafts);
        ClaimDates claimDates = new ClaimDates(lexicons.cues(), words, attachment, dates);
        ClaimQuantities claimQuantities = new ClaimQuantities(words, attachment, drafts, quantities);
        List<EvidenceRecord> records = new ArrayList<>();
        for (Draft draft : drafts) {
            Optional<ReadDate> date = claimDates.of(draft);
            date.map(ReadDate::reason).ifPresent(draft.reasons::add);
            Circumstances circumstances = new Circumstances(
                    asserted(assertions.read(draft), draft),
                    attributions
                            .read(draft)
                            .or(() -> EncodedDrafts.source(draft, fillers))
                            .orElse(null),
                    date.map(ReadDate::date).orElse(null),
                    claimQuantities.of(draft));
            List<String> features = Features.of(draft, words, circumstances, reading.parseOf(draft));
            records.add(builder.build(draft, circumstances, Confidence.of(features, lexicons.confidence())));
        }
        return records;
    }

    /** Of a claim that grammar did not see, the words of doubt may be out of its sight as well. */
    private static Assertion asserted(Assertion byWords, Draft draft) {
        return byWords == Assertion.STATED && draft.isOnlyEncoded ? draft.encoded.assertion() : byWords;
    }

    /** Who asks claims nothing. */
    private static boolean isQuestion(Words words) {
        return words.source().words(words.sentence().span()).matches("(?s).*\\?[\\s\"\u201d\u2019')\\]]*");
    }

    /** What grammar reads alone where no encoder has read the sentence. */
    private List<Draft> drafts(Words words, List<Filler> fillers, Reading reading) {
        return words.sentence().tree() == null
                ? reading.drafts()
                : JoinedDrafts.of(
                        reading.drafts(),
                        new EncodedDrafts(lexicons.cues(), words, fillers, reading.structure())
                                .find(JoinedDrafts.LEAST),
                        words);
    }

    /**
     * A structure with the claims in it.
     *
     * @param byTree whether it was read from the tree
     * @param other by the other parse, or {@code null}
     */
    private record Reading(Structure structure, List<Draft> drafts, boolean byTree, Reading other) {
        Reading beside(Reading another) {
            return new Reading(structure, drafts, byTree, another);
        }

        Features.Parse parseOf(Draft draft) {
            boolean agrees = other != null && other.drafts.stream().anyMatch(draft::isSameClaim);
            return agrees ? Features.Parse.BOTH : byTree ? Features.Parse.TREE : Features.Parse.BASE_PHRASES;
        }

        /** How many of the names in the sentence it gives a part, counted in each claim. */
        int arguments() {
            return drafts.stream().mapToInt(Draft::size).sum();
        }
    }

    /** Neither parse is right always: the one that explains more of the names is taken, the tree's where both do alike. */
    private Reading reading(Words words, List<Filler> fillers) {
        Reading chunks = reading(chunkStructure.read(words, fillers), words, fillers, false);
        if (words.sentence().tree() == null) {
            return chunks;
        }
        Reading tree = reading(treeStructure.read(words, fillers), words, fillers, true);
        return chunks.arguments() > tree.arguments() ? chunks.beside(tree) : tree.beside(chunks);
    }

    private Reading reading(Structure structure, Words words, List<Filler> fillers, boolean byTree) {
        List<Clause> clauses = structure.clauses();
        List<Draft> drafts =
                new ArrayList<>(new VerbClaims(lexicons.triggers(), lexicons.cues(), words, fillers).find(clauses));
        drafts.addAll(
                new NounClaims(lexicons.triggers(), lexicons.cues(), words, fillers, structure.elements(), clauses)
                        .find(drafts));
        drafts.addAll(new MadeClaims(lexicons.cues(), words, fillers, structure).find());
        drafts.addAll(new OwnedClaims(words, fillers, structure).find());
        RoleAssigner roles = new RoleAssigner(lexicons.cues(), words, fillers);
        drafts.addAll(new RouteClaims(lexicons.triggers(), roles, fillers, structure).find());
        drafts.sort(Comparator.comparingInt(draft -> draft.triggerFirst));
        return new Reading(structure, GoodsOrigin.join(drafts), byTree, null);
    }
}
