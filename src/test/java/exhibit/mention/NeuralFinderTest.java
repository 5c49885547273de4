package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Mention;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeuralFinderTest {
    private static final NeuralFinder FINDER = NeuralFinder.open(AccurateModel.open(), 1);
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+|[^\\w\\s]");
    private static final String SENTENCE =
            "Rosoboronexport sold U.S-made radars and drone engines to Turkey after Vladimir Putin met Siemens AG in Berlin .";

    @Test
    void findsNamesAtTheirPlaces() {
        assertThat(FINDER.find(source(SENTENCE), sentences(SENTENCE)))
                .extracting(mention -> mention.type() + " " + mention.text())
                .contains(
                        "COMPANY Rosoboronexport",
                        "PRODUCT drone engines",
                        "COUNTRY Turkey",
                        "PERSON Vladimir Putin",
                        "COMPANY Siemens AG",
                        "LOCATION Berlin");
    }

    @Test
    void answersAsEveryFinderDoes() {
        String text = SENTENCE
                + "\nTIANJIN 404 Co., Ltd. / Ostbau-AG\n\u2014\n\ud83d\ude80 \u4e2d\u56fd drones \u0130stanbul\n"
                + SENTENCE;
        List<Mention> mentions = FINDER.find(source(text), sentences(text));
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            assertThat(mention.comesFromModel()).isTrue();
            end = mention.end();
        }
        assertThat(FINDER.find(source(""), List.of())).isEmpty();
    }

    @Test
    void readsSentencesLongerThanTheModelTakes() {
        String text = "Germany , ".repeat(400) + "and Iran bought drones from Siemens AG .";
        List<Mention> mentions = FINDER.find(source(text), sentences(text));
        assertThat(mentions).extracting(Mention::text).contains("Iran", "Siemens AG");
        assertThat(mentions)
                .filteredOn(mention -> mention.text().equals("Germany"))
                .hasSizeGreaterThan(380);
    }

    @Test
    void givesTheSameAnswerFromManyThreads() {
        String text = String.join("\n", java.util.Collections.nCopies(20, SENTENCE));
        List<Mention> alone = FINDER.find(source(text), sentences(text));
        assertThat(IntStream.range(0, 12).parallel().mapToObj(round -> FINDER.find(source(text), sentences(text))))
                .allMatch(alone::equals);
    }

    private static SourceText source(String text) {
        return new SourceText(
                text,
                List.of(new Page(1, 0, text.length(), false)),
                List.of(block(text)),
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }

    /** A sentence a line. */
    private static List<Sentence> sentences(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            int start = from;
            List<Token> tokens = TOKEN.matcher(line)
                    .results()
                    .map(word -> new Token(new Span(start + word.start(), start + word.end()), "NN", word.group()))
                    .toList();
            sentences.add(new Sentence(new Span(from, from + line.length()), tokens, List.of(), block(text)));
            from += line.length() + 1;
        }
        return sentences;
    }

    private static Block block(String text) {
        return new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH, null);
    }
}
