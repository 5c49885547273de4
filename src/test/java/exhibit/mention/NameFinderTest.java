package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.Lexicons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFinderTest {
    private static final MentionFinders FINDER = MentionFinders.open(Lexicons.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zhonghe/NNP Optics/NNP Co./NNP ,/, Ltd./NNP shipped/VBD it/PRP               | COMPANY Zhonghe Optics Co., Ltd.
            Ferrum/NNP Balkan/NNP d.o.o./NN sold/VBD it/PRP                              | COMPANY Ferrum Balkan d.o.o.
            Tramontana/NNP SpA/NNP paid/VBD                                              | COMPANY Tramontana SpA
            OOO/NNP Almaz/NNP paid/VBD                                                   | COMPANY OOO Almaz
            Hanwoo/NNP Shipyard/NNP paid/VBD                                             | COMPANY Hanwoo Shipyard
            The/DT Export/NNP Bank/NNP of/IN Tianshan/NNP paid/VBD                       | COMPANY Export Bank of Tianshan
            the/DT trader/NN Palmera/NNP paid/VBD                                        | COMPANY Palmera
            Executives/NNS of/IN Boeing/NNP met/VBD                                      | COMPANY Boeing
            Salar/NNP Verde/NNP will/MD sell/VB it/PRP                                         | COMPANY Salar Verde
            Michael/NNP Jordan/NNP paid/VBD                                              | PERSON Michael Jordan
            President/NNP Putin/NNP announced/VBD it/PRP                                 | PERSON President Putin
            the/DT U.S./NNP Department/NNP of/IN Commerce/NNP                            | ORGANISATION U.S. Department of Commerce; COUNTRY U.S.
            the/DT Bureau/NNP of/IN Industry/NNP and/CC Security/NNP                     | ORGANISATION Bureau of Industry and Security
            the/DT Indian/NNP Navy/NNP                                                   | ORGANISATION Indian Navy; NORP Indian
            the/DT Russian/JJ army/NN                                                    | ORGANISATION Russian army; NORP Russian
            the/DT Libyan/JJ coast/NN guard/NN                                           | ORGANISATION Libyan coast guard; NORP Libyan
            Russia/NNP 's/POS military/NN                                                | ORGANISATION Russia's military; COUNTRY Russia
            the/DT Bank/NNP of/IN China/NNP                                              | COMPANY Bank of China""")
    void namesCompaniesBodiesAndPersons(String sentence, String expected) {
        assertThat(String.join("; ", Sentences.tagged(sentence).found(FINDER))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kestrel/NNP Metals/NNP Corporation/NNP (/( KMC/NNP )/) paid/VBD ./. KMC/NNP left/VBD | COMPANY KMC
            Almaz/NNP Neva/NNP JSC/NNP paid/VBD ./. Almaz/NNP Neva/NNP left/VBD                  | COMPANY Almaz Neva
            Boeing/NNP ,/, Tramontana/NNP and/CC Airbus/NNP met/VBD                              | COMPANY Tramontana""")
    void findsANameAgainOnceItIsKnown(String sentence, String expected) {
        assertThat(Sentences.tagged(sentence).found(FINDER)).contains(expected);
    }
}
