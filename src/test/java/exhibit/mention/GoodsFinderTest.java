package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoodsFinderTest {
    private static final GoodsFinder FINDER = new GoodsFinder(Lexicons.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [ long-range/JJ attack/NN drones/NNS ]                                              | long-range attack drones
            [ several/JJ off-road/JJ vehicles/NNS ]                                             | off-road vehicles
            [ Russian/JJ oil/NN products/NNS ]                                                  | oil products
            [ 200/CD tonnes/NNS ] of/IN [ steel/NN pipe/NN ]                                    | steel pipe
            [ 60/CD %/NN ] of/IN [ the/DT foreign/JJ components/NNS ]                           | components
            [ electronic/JJ components/NNS ] for/IN [ drones/NNS ]                              | electronic components; drones
            [ $/$ 1.2/CD billion/CD worth/NN ] of/IN [ machine/NN tools/NNS ]                   | machine tools
            [ drone/NN engines/NNS ,/, optical/JJ sensors/NNS and/CC chips/NNS ]                | drone engines; optical sensors; chips
            [ enriched/VBN uranium/NN ]                                                         | enriched uranium
            liquefied/VBD [ natural/JJ gas/NN ]                                                 | liquefied natural gas
            [ Chinese-made/JJ patrol/NN boats/NNS ]                                             | patrol boats
            [ North/NNP Korean/JJ artillery/NN shells/NNS ]                                     | artillery shells
            [ the/DT ordered/VBN excavators/NNS ]                                               | excavators
            [ Russia/NNP 's/POS missiles/NNS ]                                                  | missiles
            [ Rare/JJ earths/NNS ]                                                              | Rare earths
            [ steel/NN exports/NNS ]                                                            | steel
            storing/VBG ethanol/NN                                                              | ethanol
            (/( KMC/NNP )/) mines/NNS in/IN                                                      | ''
            [ steel/NN pipe/NN worth/NN ] $/$ 3/CD million/CD                                   | steel pipe
            [ LNG/NNP ] and/CC [ UAVs/NNS ]                                                     | LNG; UAVs
            [ the/DT price/NN cap/NN ]                                                          | ''
            [ the/DT menu/NN ] drew/VBD [ support/NN ]                                          | ''
            [ a/DT 30/CD %/NN stake/NN ]                                                        | ''
            [ the/DT Chilean/JJ lithium/NN producer/NN ]                                        | ''""")
    void cutsOutTheGoodAndNothingElse(String sentence, String expected) {
        assertThat(Sentences.tagged(sentence).mentions(FINDER).stream()
                        .map(Mention::text)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void saysWhereAWordOftenNamesNoGood() {
        assertThat(Sentences.tagged("[ new/JJ systems/NNS ]").mentions(FINDER))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.confidence()).isEqualTo(0.5);
                    assertThat(mention.source()).endsWith(":weak");
                });
    }
}
