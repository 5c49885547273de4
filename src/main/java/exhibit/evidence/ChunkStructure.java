package exhibit.evidence;

import exhibit.lexicon.Lexicons;
import java.util.List;

/** Structure by a partial parse over base phrases: what there is where no tree was read. */
final class ChunkStructure {
    private final Lexicons lexicons;
    private final PhraseReader phraseReader;
    private final ClauseReader clauseReader;

    ChunkStructure(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.phraseReader = new PhraseReader(lexicons.connectors());
        this.clauseReader = new ClauseReader(lexicons.cues());
    }

    Structure read(Words words, List<Filler> fillers) {
        List<Element> elements = ElementReader.read(
                words,
                phraseReader.read(words, ChunkRepair.repair(lexicons.triggers(), words, fillers), fillers),
                fillers);
        List<Clause> clauses = clauseReader.read(words, elements, fillers);
        FrontParticiples.attach(words, clauses);
        return new Structure(elements, clauses);
    }
}
