package exhibit.evidence;

import exhibit.Block;
import exhibit.Entity;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.evidence.ListLeads.Joined;
import exhibit.lexicon.DateWords;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sentences and entities to evidence records, sentence by sentence. Thread-safe. */
public final class EvidenceExtractor {
    /** Longer "sentences" are lists and tables that lost their shape; a partial parse of them is guesswork. */
    private static final int MOST_TOKENS = 160;

    private final Lexicons lexicons;
    private final SentenceEvidence sentenceEvidence;
    private final Traders traders;
    private final DateWords dateWords;

    public EvidenceExtractor(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.sentenceEvidence = new SentenceEvidence(lexicons);
        this.traders = new Traders(lexicons);
        this.dateWords = lexicons.dates();
    }

    /**
     * The claims of a document in order of the text, CO_MENTION included.
     *
     * @param documentId sha256 of the document, part of every record's id
     */
    public List<EvidenceRecord> extract(
            String documentId, SourceText source, List<Sentence> sentences, List<Entity> entities) {
        SentenceNames names = new SentenceNames(traders, entities);
        Before before = new Before(
                new References(lexicons), new ListLeads(lexicons.triggers()), new DocumentDates(dateWords, source));
        List<EvidenceRecord> records = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Filler> fillers = names.in(sentence);
            if (sentence.block().kind() != Block.Kind.FURNITURE) {
                records.addAll(read(documentId, new Words(source, sentence), fillers, before));
            }
        }
        return SameClaims.link(records);
    }

    /** What a document has said so far and a sentence may build on. */
    private record Before(References references, ListLeads leads, DocumentDates dates) {}

    private List<EvidenceRecord> read(String documentId, Words words, List<Filler> names, Before before) {
        if (words.size() > MOST_TOKENS) {
            before.references().forget();
            return List.of();
        }
        List<ReadDate> dates = before.dates().next(words);
        List<Filler> fillers = before.references().resolve(words, names);
        Optional<Joined> item = before.leads().next(words, fillers);
        List<EvidenceRecord> own = fillers.isEmpty()
                ? List.of()
                : Speakers.attribute(
                        words, before.references().before(), sentenceEvidence.read(documentId, words, fillers, dates));
        boolean claims = own.stream().anyMatch(claim -> claim.type() != EvidenceType.CO_MENTION);
        return claims || item.isEmpty() ? own : ofItem(documentId, item.get(), dates, own);
    }

    /** The claims that an item makes with the words that introduce its list, or its own mentions where it makes none. */
    private List<EvidenceRecord> ofItem(
            String documentId, Joined item, List<ReadDate> dates, List<EvidenceRecord> own) {
        List<EvidenceRecord> claims = sentenceEvidence.read(documentId, item.words(), item.fillers(), dates).stream()
                .filter(item::needsBoth)
                .toList();
        return claims.isEmpty() ? own : claims;
    }
}
