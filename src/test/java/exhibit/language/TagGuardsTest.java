package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.Lemmas;
import exhibit.lexicon.TagWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagGuardsTest {
    private final TagGuards guards = new TagGuards(TagWords.open(Lemmas.open()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCC exports copper to India     | NNP NNS NN IN NNP   | NNP VBZ NN IN NNP
            U.S. imports from Mexico fell   | NNP VBZ IN NNP VBD  | NNP NNS IN NNP VBD
            Marines awarded BAE contracts   | NNPS VBD IN NNS     | NNPS VBD NNP NNS
            long-range ACV-30 costs rose    | NNP CD NNS VBD      | JJ NNP NNS VBD
            exports to Mexico rose          | NNS TO NNP VBD      | NNS IN NNP VBD
            the US sold oil                 | DT PRP VBD NN       | DT NNP VBD NN
            goods were re-exported          | NNS VBD VBN         | NNS VBD VBN
            """)
    void correctsWhatTheSentenceRulesOut(String words, String tags, String expected) {
        String[] corrected = tags.split(" ");
        guards.correct(words.split(" "), corrected);
        assertThat(String.join(" ", corrected)).isEqualTo(expected);
    }
}
