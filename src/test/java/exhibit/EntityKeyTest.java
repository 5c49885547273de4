package exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntityKeyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kinghope Technology Co., Ltd. | Co., Ltd. | company:kinghope-technology
            KINGHOPE  Technology          |           | company:kinghope-technology
            The Wagner Group              |           | company:wagner-group
            Société X-Y, S.A.             | S.A.      | company:societe-x-y
            Smith & Wesson                |           | company:smith-and-wesson
            华为                            |           | company:华为
            AG                            | AG        | company:ag""")
    void companiesAreOneWithoutLegalFormCaseAccentsAndPunctuation(String name, String legalForm, String key) {
        assertThat(EntityKey.company(name, legalForm).orElseThrow()).hasToString(key);
        assertThat(EntityKey.parse(key).orElseThrow()).hasToString(key);
    }

    @Test
    void goodsAreOneInTheSingularAndCountriesByCode() {
        assertThat(EntityKey.product("Drone Engines").orElseThrow()).hasToString("product:drone-engine");
        assertThat(EntityKey.country("ru", "Moscow").orElseThrow()).hasToString("country:RU");
        assertThat(EntityKey.country(null, "European Union").orElseThrow()).hasToString("country:european-union");
    }

    @ParameterizedTest
    @CsvSource({"company:", "company:a b", "person:x", "ostbau", "company:a~1~2", "company:a--b", "company:a~0"})
    void whatIsNoKeyIsNone(String written) {
        assertThat(EntityKey.parse(written)).isEmpty();
        assertThat(EntityKey.company("—", null)).isEmpty();
    }
}
