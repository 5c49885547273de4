package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Page;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SegmenterTest {
    private static final Segmenter SEGMENTER = Segmenter.open();

    @Test
    void keepsFurnitureOutAndHeadingsWhole() {
        SourceText source = source(
                List.of("Page 3 of 9. Draft.", "Trade. Sanctions. Ships", "Iran sold 3 drones. Russia paid."),
                List.of(Block.Kind.FURNITURE, Block.Kind.HEADING, Block.Kind.PARAGRAPH));
        assertThat(SEGMENTER.segment(source))
                .extracting(sentence -> source.words(sentence.span()))
                .containsExactly("Trade. Sanctions. Ships", "Iran sold 3 drones.", "Russia paid.");
    }

    @Test
    void givesTagsLemmasAndBasePhrases() {
        SourceText source = source(
                List.of("The Iranian company agreed to supply Russia's army with long-range attack drones."),
                List.of(Block.Kind.PARAGRAPH));
        Sentence sentence = SEGMENTER.segment(source).get(0);
        assertThat(sentence.tokens()).extracting(Token::lemma).contains("agree", "supply", "drone");
        assertThat(sentence.chunks())
                .extracting(chunk -> chunk.kind() + " " + words(source, sentence, chunk.first(), chunk.end()))
                .containsExactly(
                        "NP The Iranian company",
                        "VP agreed",
                        "VP to supply",
                        "NP Russia",
                        "NP 's army",
                        "NP long-range attack drones");
    }

    @Test
    void coversEveryCharacterOfAnyTextOnce() {
        List<String> pieces = List.of(
                "Russia's ",
                "U.S. ",
                "\ud83d\ude80",
                "\ud83d\udc68\u200d\ud83d\udd27 ",
                "\u05e9\u05dc\u05d5\u05dd ",
                "e\u0301",
                "\u00a0",
                "$3.5",
                "60%",
                "\n\n",
                ". ",
                "The ",
                "Ltd.",
                "\ud83d",
                "\u0000",
                "\t",
                "(",
                "12 ",
                "\u2022 ",
                "\u0645\u0631\u062d\u0628\u0627\u060c ");
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int piece = 0; piece < 40; piece++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            SourceText source = source(List.of(text.toString()), List.of(Block.Kind.PARAGRAPH));
            int[] seen = new int[source.text().length()];
            for (Sentence sentence : SEGMENTER.segment(source)) {
                for (Token token : sentence.tokens()) {
                    assertThat(sentence.span().contains(token.span())).isTrue();
                    for (int at = token.span().start(); at < token.span().end(); at++) {
                        seen[at]++;
                    }
                }
            }
            for (int at = 0; at < seen.length; at++) {
                char character = source.text().charAt(at);
                assertThat(seen[at])
                        .as("%d of %s", at, source.text())
                        .isEqualTo(WordTokenizer.isSpace(character) ? 0 : 1);
            }
        }
    }

    @Test
    void cutsTextWithoutAnyEndIntoBoundedSentences() {
        SourceText source = source(List.of("word ".repeat(5000)), List.of(Block.Kind.PARAGRAPH));
        assertThat(SEGMENTER.segment(source))
                .allSatisfy(
                        sentence -> assertThat(sentence.span().length()).isLessThanOrEqualTo(SentenceSplitter.LONGEST));
    }

    @Test
    void namesTheLanguage() {
        assertThat(SEGMENTER.language(source(
                        List.of("The company sold drones to the army of another country."),
                        List.of(Block.Kind.PARAGRAPH))))
                .isEqualTo("en");
        assertThat(SEGMENTER.language(source(
                        List.of("Das Unternehmen verkaufte der Armee eines anderen Landes Drohnen."),
                        List.of(Block.Kind.PARAGRAPH))))
                .isEqualTo("de");
        assertThat(SEGMENTER.language(source(List.of("12 345"), List.of(Block.Kind.PARAGRAPH))))
                .isEqualTo("und");
    }

    private static String words(SourceText source, Sentence sentence, int first, int end) {
        return source.words(sentence.tokens()
                .get(first)
                .span()
                .union(sentence.tokens().get(end - 1).span()));
    }

    private static SourceText source(List<String> blocks, List<Block.Kind> kinds) {
        StringBuilder text = new StringBuilder();
        List<Block> places = new ArrayList<>();
        for (int index = 0; index < blocks.size(); index++) {
            int start = text.length();
            text.append(blocks.get(index));
            places.add(new Block(new Span(start, text.length()), kinds.get(index), null));
            text.append("\n\n");
        }
        return new SourceText(
                text.toString(),
                List.of(new Page(1, 0, text.length(), false)),
                places,
                new SourceText.Properties("text/plain", null, null, null, Map.of()),
                List.of(),
                List.of(),
                List.of());
    }
}
