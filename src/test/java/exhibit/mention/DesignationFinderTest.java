package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignationFinderTest {
    private static final DesignationFinder FINDER = new DesignationFinder(Lexicons.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            24/CD Su-35/NNP fighters/NNS         | PRODUCT Su-35
            the/DT T-72B3/NNP                    | PRODUCT T-72B3
            HIMARS/NNP and/CC F-16s/NNS          | PRODUCT HIMARS
            a/DT Shahed-136/NNP drone/NN         | PRODUCT Shahed-136
            COVID-19/NNP in/IN 2020/CD           | ''""")
    void findsMakesAndModels(String sentence, String expected) {
        assertThat(String.join("; ", Sentences.tagged(sentence).found(FINDER))).isEqualTo(expected);
    }
}
