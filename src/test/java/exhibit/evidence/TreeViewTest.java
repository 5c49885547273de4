package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.Tree;
import exhibit.lexicon.Lexicons;
import exhibit.support.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever the parser and the finders say, what is walked in is a tree. */
class TreeViewTest {
    private static final List<String> RELATIONS = List.of(
            "nsubj",
            "obj",
            "obl",
            "nmod",
            "conj",
            "compound",
            "flat",
            "amod",
            "case",
            "acl",
            "cc",
            "punct",
            "cop",
            "aux",
            "mark",
            "xcomp",
            "ccomp",
            "advcl",
            "acl:relcl",
            "appos",
            "obl:agent",
            "aux:pass");
    private static final List<String> TAGS = List.of("NN", "NNP", "VBD", "VBN", "VBZ", "TO", "IN", "CC", "JJ", ",");
    private static final List<String> WORDS = List.of("chips", "Kobalt", "sold", "bound", "for", "and", "based", "in");

    private final Lexicons lexicons = Lexicons.open();

    @Test
    @Timeout(60)
    void staysATreeWithNamesAcrossIt() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            int size = 2 + random.nextInt(14);
            Words words = words(size, random);
            TreeView view =
                    new TreeView(words, words.sentence().tree(), names(words, size, random), lexicons.connectors());
            for (int token = 0; token < size; token++) {
                int steps = 0;
                for (int at = token; at != TreeView.ROOT; at = view.head(at)) {
                    assertThat(steps++).as("round " + round).isLessThanOrEqualTo(size);
                }
            }
        }
    }

    /** A parser may call the root a copula, or a verb a preposition: claims are read all the same. */
    @Test
    @Timeout(60)
    void everyTreeIsRead() {
        Random random = new Random(12);
        SentenceEvidence evidence = new SentenceEvidence(lexicons);
        for (int round = 0; round < 4000; round++) {
            int size = 2 + random.nextInt(14);
            Words words = words(size, random);
            List<Filler> names = names(words, size, random);
            assertThatCode(() -> evidence.read("document", words, names, List.of()))
                    .as("round " + round)
                    .doesNotThrowAnyException();
        }
    }

    /** Any tree: each token hangs on one that came before it in a random order. */
    private static Tree tree(int size, Random random) {
        List<Integer> order = new ArrayList<>();
        for (int token = 0; token < size; token++) {
            order.add(random.nextInt(order.size() + 1), token);
        }
        Integer[] heads = new Integer[size];
        List<String> relations = new ArrayList<>();
        for (int place = 0; place < size; place++) {
            heads[order.get(place)] = place == 0 ? TreeView.ROOT : order.get(random.nextInt(place));
            relations.add(RELATIONS.get(random.nextInt(RELATIONS.size())));
        }
        return new Tree(List.of(heads), relations);
    }

    private static Words words(int size, Random random) {
        StringBuilder text = new StringBuilder();
        List<Token> tokens = new ArrayList<>();
        for (int token = 0; token < size; token++) {
            int start = text.length();
            text.append(WORDS.get(random.nextInt(WORDS.size())));
            tokens.add(new Token(new Span(start, text.length()), TAGS.get(random.nextInt(TAGS.size())), "x"));
            text.append(' ');
        }
        Span all = new Span(0, text.length());
        SourceText source = Sources.of(text.toString(), "\n");
        return new Words(
                source,
                new Sentence(all, tokens, List.of(), source.blocks().get(0), tree(size, random), List.of(), List.of()));
    }

    private static List<Filler> names(Words words, int size, Random random) {
        List<Filler> names = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            int first = random.nextInt(size);
            int end = Math.min(size, first + 1 + random.nextInt(4));
            EntityType type = random.nextBoolean() ? EntityType.PRODUCT : EntityType.COMPANY;
            Mention mention = Mention.at(words.source(), words.span(first, end), type, 0.9, "test");
            names.add(new Filler(entity(type, mention), mention, first, end, type == EntityType.COMPANY));
        }
        return names;
    }

    private static Entity entity(EntityType type, Mention mention) {
        return new Entity(
                "e",
                type,
                mention.text(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(mention));
    }
}
