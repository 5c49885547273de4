package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Mention;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.ModelFile;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NameModelFinderTest {
    private static final NameModelFinder FINDER = new NameModelFinder(ModelFile.own("en-ner-names.bin"));
    private static final String TEXT = "Officials in Russia and Chinese diplomats met Vladimir Putin in London";

    @Test
    void findsNamesAtTheirPlaces() {
        List<Mention> mentions = FINDER.find(source(), sentences());
        assertThat(mentions)
                .extracting(mention -> mention.type() + " " + mention.text())
                .containsExactly("COUNTRY Russia", "NORP Chinese", "PERSON Vladimir Putin", "LOCATION London");
        assertThat(mentions).allSatisfy(mention -> {
            assertThat(TEXT.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            assertThat(mention.source()).isEqualTo("opennlp:en-ner-names");
            assertThat(mention.confidence()).isBetween(0.3, 1.0);
        });
    }

    @Test
    void givesTheSameAnswerFromManyThreads() {
        List<Mention> alone = FINDER.find(source(), sentences());
        assertThat(IntStream.range(0, 64).parallel().mapToObj(round -> FINDER.find(source(), sentences())))
                .allMatch(alone::equals);
    }

    private static SourceText source() {
        return new SourceText(
                TEXT,
                List.of(new Page(1, 0, TEXT.length(), false)),
                List.of(block()),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<Sentence> sentences() {
        List<Token> tokens = Pattern.compile("\\w+")
                .matcher(TEXT)
                .results()
                .map(word -> new Token(new Span(word.start(), word.end()), "NN", word.group()))
                .toList();
        return List.of(new Sentence(new Span(0, TEXT.length()), tokens, List.of(), block()));
    }

    private static Block block() {
        return new Block(new Span(0, TEXT.length()), Block.Kind.PARAGRAPH, null);
    }
}
