package exhibit.quality.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "Orhan Teknik A.Ş., Orhan Teknik, true",
        "Škoda, The Skoda Company, true",
        "Acme, Acme Steel Works, true",
        "Acme Steel Works, Acme Steel, true",
        "Acme Steel Works, Acme, false",
        "Acme, Globex, false",
        "Co., Ltd., false"
    })
    void companiesAgreeWithoutFormAndOneWord(String meant, String found, boolean same) {
        assertThat(Wording.isSameCompany(meant, found)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "drones, several drone, true",
        "ball bearings, bearings, true",
        "bearings, steel ball bearings, true",
        "drone engines, drones, false",
        "glass, glas, false"
    })
    void goodsAgreeByTheirLastWord(String meant, String found, boolean same) {
        assertThat(Wording.isSameProduct(meant, found)).isEqualTo(same);
    }
}
