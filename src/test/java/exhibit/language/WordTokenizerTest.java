package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Span;
import exhibit.lexicon.Abbreviations;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordTokenizerTest {
    private final WordTokenizer tokenizer = new WordTokenizer(Abbreviations.open());

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Russia's long-range drones.       | Russia 's long-range drones .
            a China-based, U.S.-made part     | a China-based , U.S.-made part
            Chinese-made Shahed-136s          | Chinese-made Shahed-136s
            $3 million or 60% of 1,200.50     | $ 3 million or 60 % of 1,200.50
            Acme Co., Ltd. (U.S.) sold        | Acme Co. , Ltd. ( U.S. ) sold
            Petrol d.o.o. and Banco S.A. paid | Petrol d.o.o. and Banco S.A. paid
            in the U.S.                       | in the U.S.
            to Russia.12                      | to Russia . 12
            He didn’t and cannot.             | He did n’t and can not .
            AT&T's R&D at 5:30 on 12/05/2022  | AT&T 's R&D at 5:30 on 12/05/2022
            the companies' “goods”            | the companies ' “ goods ”
            No. 5, said no.                   | No. 5 , said no .
            US$30 and €4.5bn                  | US$ 30 and € 4.5bn
            J. Smith of China/Russia          | J. Smith of China / Russia
            see https://a.gov/x?y=1.          | see https://a.gov/x?y=1 .
            O'Brien in Côte d'Ivoire          | O'Brien in Côte d'Ivoire
            """)
    void cutsWordsAsTheTreebankDoesButKeepsHyphens(String text, String expected) {
        List<Span> tokens = tokenizer.tokenize(text, new Span(0, text.length()));
        assertThat(String.join(" ", tokens.stream().map(token -> token.in(text)).toList()))
                .isEqualTo(expected);
    }
}
