package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Span;
import exhibit.lexicon.Abbreviations;
import exhibit.lexicon.ModelFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.ThreadSafeSentenceDetectorME;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Boundaries are marked with a double bar; one space stands for it in the text. */
class SentenceSplitterTest {
    private static final String BOUNDARY = " \u2016 ";
    private static final SentenceSplitter SPLITTER = splitter();

    static Stream<String> reports() throws IOException {
        try (InputStream stream = SentenceSplitterTest.class.getResourceAsStream("/sentences/reports.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.substring(line.indexOf('\t') + 1));
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void findsTheBoundariesOfReports(String marked) {
        assertThat(split(marked, Block.Kind.PARAGRAPH)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BIS added Zhonghe Optics Co., Ltd. to the Entity List. \u2016 It makes lenses.",
                "They were made in the U.S. \u2016 The EU followed.",
                "The U.S. Department of State objected.",
                "The wire came from Russia.12 \u2016 The buyer paid.",
                "He said \u201cthe trucks left.\u201d \u2016 Nobody saw them.",
                "Sgt. J. R. Miller met Gen. Lee at No. 5 Fleet St. and left.",
                "Sales rose 3.5 percent vs. 2021. \u2016 Imports fell.",
                "1. Iran sold drones to Russia. \u2016 2. Russia paid in gold.",
                "(a) Iran sold drones. \u2016 It denied that.",
                "It bought parts (e.g. engines) from Acme Inc. \u2016 However, none arrived.",
                "The ship left on Jan. 5 and came back on Sept. 7, 2022.",
                "Is it legal? \u2016 Yes!",
                "See Art. 5 and Sec. 301 of Pub. L. No. 105-220.",
                "Goods are: \u2016 \u2022 Copper wire \u2016 \u2022 Gallium",
                "The d.o.o. firm and Banco S.A. traded with Smith v. Jones lawyers."
            })
    void keepsAbbreviationsWhole(String marked) {
        assertThat(split(marked, Block.Kind.PARAGRAPH)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2. Findings. Trade", "Iran\t3.5\tShip. Yes"})
    void leavesHeadingsAndRowsWhole(String text) {
        assertThat(split(text, Block.Kind.HEADING)).isEqualTo(text);
        assertThat(split(text, Block.Kind.TABLE_ROW)).isEqualTo(text);
    }

    private static String split(String marked, Block.Kind kind) {
        String text = marked.replaceAll(Pattern.quote(BOUNDARY), " ");
        List<Span> spans = SPLITTER.split(text, new Block(new Span(0, text.length()), kind, null));
        return String.join(BOUNDARY, spans.stream().map(span -> span.in(text)).toList());
    }

    private static SentenceSplitter splitter() {
        try {
            SentenceModel model =
                    new SentenceModel(ModelFile.at("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin", "sentences")
                            .open());
            return new SentenceSplitter(Abbreviations.open(), new ThreadSafeSentenceDetectorME(model));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
