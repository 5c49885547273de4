package exhibit.export;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.export.Argument.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SidesTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            SUPPLIER RECIPIENT,        0-1
            RECIPIENT ORIGIN SUPPLIER, 1-0 2-0
            PARTY RECIPIENT,           0-1
            PARTY PARTY PARTY,         0-1 0-2
            SUPPLIER PARTY,            ''
            PRODUCER LOCATION,         ''
            IMPOSER TARGET PARTY,      0-1""")
    void aClaimIsBetweenWhoGivesAndWhoGets(String roles, String pairs) {
        String[] each = roles.split(" ", -1);
        List<Argument> arguments = IntStream.range(0, each.length)
                .mapToObj(number -> argument(String.valueOf(number), each[number]))
                .toList();

        assertThat(Sides.of(arguments).pairs().stream()
                        .map(pair -> pair.from().name() + "-" + pair.to().name())
                        .toList())
                .containsExactlyElementsOf(pairs.isEmpty() ? List.of() : List.of(pairs.split(" ", -1)));
    }

    @Test
    void aSentenceThatListsHundredsLinksAHundredPairs() {
        List<Argument> arguments = Stream.concat(
                        IntStream.range(0, 300).mapToObj(number -> argument("s" + number, "SUPPLIER")),
                        IntStream.range(0, 300).mapToObj(number -> argument("r" + number, "RECIPIENT")))
                .toList();

        assertThat(Sides.of(arguments).pairs()).hasSize(100);
    }

    private static Argument argument(String name, String role) {
        return new Argument(Kind.COMPANY, "e", name, role, null, null, null, 0, 1);
    }
}
