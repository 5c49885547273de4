package exhibit.evidence;

import exhibit.Block;
import exhibit.evidence.Antecedents.Window;
import exhibit.lexicon.Lexicons;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/**
 * Who is who in a document: finds what "the company", "both countries", "these minerals", "it" and "their" stand for and gives a
 * sentence fillers for them. Candidates are looked for in the paragraph, few sentences back, the subject before the rest; where
 * two could be meant none is. Reads a document from front to back; not thread-safe.
 */
final class References {
    private static final int MOST_BACK = 2;

    private final Lexicons lexicons;
    private final AnaphorFinder finder;
    private final ChunkStructure chunkStructure;
    private final TreeStructure treeStructure;
    private final Descriptions descriptions = new Descriptions();
    /** The nearest first. */
    private final Deque<PastSentence> past = new ArrayDeque<>();

    private List<PastSentence> before = List.of();

    References(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.finder = new AnaphorFinder(lexicons.cues(), lexicons.references(), lexicons.units());
        this.chunkStructure = new ChunkStructure(lexicons);
        this.treeStructure = new TreeStructure(lexicons);
    }

    /**
     * The names of the next sentence with fillers for what its words stand for besides, in order of the text. Goods that stand for
     * others give way to them.
     */
    List<Filler> resolve(Words words, List<Filler> names) {
        Window window = window(words);
        before = window.isParagraphBefore() ? List.of() : window.sentences();
        List<Filler> fillers = new ArrayList<>(names);
        for (Anaphor anaphor : finder.find(words, names)) {
            List<Filler> meant = new Antecedents(lexicons, words, fillers, window, descriptions).of(anaphor);
            if (!meant.isEmpty()) {
                fillers.removeIf(filler -> filler.isProduct() && filler.covers(anaphor.head()));
                fillers.addAll(meant);
                fillers.sort(Comparator.comparing(filler -> filler.mention().span()));
            }
        }
        descriptions.read(words, fillers);
        past.addFirst(new PastSentence(lexicons.cues(), words, fillers, this::structure));
        while (past.size() > MOST_BACK + 1) {
            past.removeLast();
        }
        return fillers;
    }

    /** The sentences before the one read last, in its block; the nearest first. */
    List<PastSentence> before() {
        return before;
    }

    /** Nothing before may be referred to any more. */
    void forget() {
        past.clear();
        before = List.of();
    }

    /** The sentences before in the block; for the first of a paragraph the last one of the paragraph before under the same heading. */
    private Window window(Words words) {
        Block block = words.sentence().block();
        List<PastSentence> inBlock = past.stream()
                .limit(MOST_BACK)
                .filter(sentence -> block(sentence).span().equals(block.span()))
                .toList();
        boolean paragraphs = inBlock.isEmpty()
                && !past.isEmpty()
                && block.kind() == Block.Kind.PARAGRAPH
                && block(past.getFirst()).kind() == Block.Kind.PARAGRAPH
                && Objects.equals(block.section(), block(past.getFirst()).section());
        return paragraphs ? new Window(List.of(past.getFirst()), true) : new Window(inBlock, false);
    }

    private static Block block(PastSentence sentence) {
        return sentence.words().sentence().block();
    }

    private Structure structure(Words words, List<Filler> fillers) {
        return words.sentence().tree() == null
                ? chunkStructure.read(words, fillers)
                : treeStructure.read(words, fillers);
    }
}
