package exhibit.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state and territory, by each of its names and demonyms, comes out with its code. */
class CountryNamesTest {
    /** What the accurate tier's model takes apart at the hyphen. */
    private static final Set<String> NOT_IN_TEXT = Set.of("I-Kiribati");

    private record Named(String iso2, String name, boolean people) {}

    @Test
    void everyCountryOfIsoIsThere() throws IOException {
        Set<String> known = rows().map(cells -> cells[0]).collect(Collectors.toSet());
        assertThat(known).containsAll(Set.of(Locale.getISOCountries())).contains("XK");
    }

    @ParameterizedTest
    @EnumSource(Tier.class)
    void everyNameAndDemonymHasItsCode(Tier tier) throws IOException {
        Recogniser recogniser = Recogniser.open(tier);
        List<String> wrong = new ArrayList<>();
        for (Named named : names()) {
            String before = named.people() ? "Customs stopped the " : "Traders shipped grain to ";
            String text = before + named.name() + (named.people() ? " ship in June." : " in June.");
            int start = before.length();
            boolean right = recogniser.read(text).stream()
                    .filter(entity -> named.iso2().equals(entity.iso2()))
                    .flatMap(entity -> entity.mentions().stream())
                    .anyMatch(mention -> mention.start() <= start
                            && mention.end() == start + named.name().length());
            if (!right) {
                wrong.add(named.iso2() + " " + named.name());
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<Named> names() throws IOException {
        List<Named> names = new ArrayList<>();
        rows().forEach(cells -> {
            add(names, cells[0], cells[3], false);
            add(names, cells[0], cells[4], true);
        });
        return names;
    }

    private static void add(List<Named> names, String iso2, String cell, boolean people) {
        Stream.of(cell.split("\\|", -1))
                .filter(name -> !name.isEmpty() && !name.contains(",") && !NOT_IN_TEXT.contains(name))
                .forEach(name -> names.add(new Named(iso2, name, people)));
    }

    private static Stream<String[]> rows() throws IOException {
        byte[] bytes = CountryNamesTest.class
                .getResourceAsStream("/lexicon/countries.tsv")
                .readAllBytes();
        return new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t", -1));
    }
}
