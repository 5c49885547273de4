package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.lexicon.Lemmas;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private final Lemmatizer lemmatizer = new Lemmatizer(Lemmas.open());

    @ParameterizedTest
    @CsvSource(textBlock = """
            supplied,  VBD, supply
            shipped,   VBN, ship
            selling,   VBG, sell
            bought,    VBD, buy
            mined,     VBN, mine
            rerouted,  VBN, reroute
            agreed,    VBD, agree
            built,     VBN, build
            holding,   VBG, hold
            producing, VBG, produce
            acquired,  VBD, acquire
            exported,  VBN, export
            manufactured, VBN, manufacture
            transshipped, VBN, transship
            re-exported, VBD, re-export
            supplies,  VBZ, supply
            purchases, VBZ, purchase
            goes,      VBZ, go
            was,       VBD, be
            goods,     NNS, goods
            trucks,    NNS, truck
            batteries, NNS, battery
            exports,   NNS, export
            purchases, NNS, purchase
            lenses,    NNS, lens
            vehicles,  NNS, vehicle
            aircraft,  NNS, aircraft
            companies, NNS, company
            Drones,    NNS, drone
            Iran,      NNP, iran
            n't,       RB,  not
            """)
    void givesTheDictionaryForm(String word, String tag, String lemma) {
        assertThat(lemmatizer.lemma(word, tag)).isEqualTo(lemma);
    }
}
