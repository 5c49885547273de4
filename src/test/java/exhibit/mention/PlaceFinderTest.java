package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.Lexicons;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceFinderTest {
    private static final PlaceFinder FINDER = new PlaceFinder(Lexicons.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chinese/JJ firms/NNS sell/VBP lasers/NNS to/TO Iran/NNP   | NORP Chinese; COUNTRY Iran
            the/DT U.S./NNP and/CC the/DT UAE/NNP                     | COUNTRY U.S.; COUNTRY UAE
            a/DT Chinese-made/JJ drone/NN                             | NORP Chinese
            a/DT U.S.-made/JJ drone/NN                                | COUNTRY U.S.
            North/NNP Korean/JJ shells/NNS                            | NORP North Korean
            the/DT European/NNP Union/NNP                             | BLOC European Union
            Moscow/NNP banned/VBD exports/NNS to/TO Hong/NNP Kong/NNP | LOCATION Moscow; COUNTRY Hong Kong
            the/DT South/NNP China/NNP Sea/NNP                        | LOCATION South China Sea
            the/DT Indian/NNP Ocean/NNP                               | LOCATION Indian Ocean
            New/NNP Mexico/NNP                                        | LOCATION New Mexico
            SOUTH/NNP KOREA/NNP                                       | COUNTRY SOUTH KOREA""")
    void namesCountriesPeoplesBlocsAndPlaces(String sentence, String expected) {
        assertThat(Sentences.tagged(sentence).found(FINDER)).isEqualTo(parts(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turkey/NNP exports/VBZ boron/NN                            | COUNTRY Turkey
            Turkey/NNP sandwiches/NNS were/VBD sold/VBN                | ''
            turkey/NN and/CC china/NN plates/NNS                       | ''
            a/DT Jordan/NNP almond/NN                                  | ''
            Jordan/NNP bought/VBD tanks/NNS                            | COUNTRY Jordan
            Michael/NNP Jordan/NNP plays/VBZ                           | ''
            Chad/NNP Smith/NNP spoke/VBD                               | ''
            Chad/NNP bought/VBD rifles/NNS                             | COUNTRY Chad
            a/DT Guinea/NNP pig/NN                                     | ''
            a/DT Panama/NNP hat/NN                                     | ''
            a/DT Brazil/NNP nut/NN                                     | ''
            Lebanon/NNP ,/, Ohio/NNP                                   | LOCATION Lebanon, Ohio
            Peru/NNP ,/, Indiana/NNP                                   | LOCATION Peru, Indiana
            Atlanta/NNP ,/, Georgia/NNP                                | LOCATION Atlanta, Georgia
            Georgia/NNP and/CC Armenia/NNP                             | COUNTRY Georgia; COUNTRY Armenia
            Florida/NNP and/CC Georgia/NNP                             | LOCATION Florida; LOCATION Georgia
            Polish/VB the/DT lens/NN                                   | ''
            Polish/JJ rifles/NNS                                       | NORP Polish
            in/IN May/NNP Target/NNP and/CC Visa/NNP                   | ''""")
    void tellsHomographsApart(String sentence, String expected) {
        assertThat(Sentences.tagged(sentence).found(FINDER)).isEqualTo(parts(expected));
    }

    private static List<String> parts(String expected) {
        return Stream.of(expected.split("; ", -1))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
