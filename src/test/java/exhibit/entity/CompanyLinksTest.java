package exhibit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Basis;
import exhibit.Entity.CountryOf;
import exhibit.Entity.Link;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WatchList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who is on a watch list is found as reports write the name, and who is not is left alone. */
class CompanyLinksTest {
    private static final Path TABLES = Path.of("src/test/resources/entity");
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final CompanyLinks LINKS = new CompanyLinks(LEXICONS);
    private static final int SAMPLE = 200;

    /** What reports do to a name: each rule is told by the words that it makes of them. */
    private static final List<UnaryOperator<String>> RULES = List.of(
            CompanyLinksTest::titleCase,
            name -> name.replaceFirst("^(?:LIMITED LIABILITY COMPANY|LLC|OOO) (.*)$", "$1 LLC"),
            name -> name.replaceFirst("^(?:PUBLIC |OPEN )?JOINT STOCK COMPANY (.*)$", "$1 JSC"),
            name -> name.replaceFirst(",? (?:LTD\\.?|LIMITED|LLC|OOO|INC\\.?|CORP\\.?|S\\.A\\.)$", ""),
            name -> name.replaceFirst("\\bLTD\\b\\.?", "Limited").replaceFirst("\\bCO\\b\\.?", "Company"),
            name -> name.replace("IY ", "Y ")
                    .replace("KH", "H")
                    .replace("YA", "IA")
                    .replace("TS", "C"),
            name -> name.replace("AND", "&").replace("-", " "),
            name -> name.replace("X", "KS").replace("CENTER", "CENTRE").replace("DEFENSE", "DEFENCE"),
            CompanyLinksTest::doubledLetter,
            name -> "The " + titleCase(name).replace(",", ""));

    @ParameterizedTest(name = "{0}")
    @MethodSource("matches")
    void isFound(String name, String country, String row) {
        assertThat(links(name, country)).extracting(Link::name).contains(row);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void isLeftAlone(String name, String country) {
        assertThat(links(name, country)).isEmpty();
    }

    /** Measured 2026-11-24: 190 of 200 rows (names of nothing but words of business are lost), 0 of 200 others. */
    @Test
    void findsRowsSpeltDifferentlyAndNotCompaniesOnNoList() {
        List<WatchList.Row> rows = LEXICONS.watchLists().lists().stream()
                .filter(list -> list.of() == WatchList.Of.COMPANIES)
                .flatMap(list -> list.rows().stream())
                .toList();
        List<String> missed = new ArrayList<>();
        List<WatchList.Row> chosen = every(rows, SAMPLE);
        for (int index = 0; index < chosen.size(); index++) {
            WatchList.Row row = chosen.get(index);
            String spelt = RULES.get(index % RULES.size()).apply(row.name());
            if (links(spelt, "").stream().noneMatch(link -> link.id().equals(row.id()))) {
                missed.add(spelt);
            }
        }
        List<String> wrong = every(
                        LEXICONS.companies().listed().stream().sorted().toList(), SAMPLE)
                .stream()
                .filter(name -> !links(name, "US").isEmpty())
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(12);
        assertThat(wrong).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void saysWhy() {
        Link link = links("Uralwagonsawod Konzern", "RU").get(0);

        assertThat(link.list()).isEqualTo("ofac-sdn");
        assertThat(link.score()).isBetween(CompanyLinks.LEAST, 1.0);
        assertThat(link.explanation())
                .contains("\"uralwagonsawod\" as \"uralvagonzavod\" (weight ")
                .contains("\"konzern\" as \"concern\" (weight 0.20)")
                .contains("the same country RU (+0.03)")
                .contains("score " + String.format(Locale.ROOT, "%.2f", link.score()))
                .endsWith("on the list for RUSSIA-EO14024");
    }

    @Test
    void aCountryThatDisagreesLowersAndOneThatAgreesDoesNot() {
        double unknown = links("Saman Bank", "").get(0).score();
        double same = links("Saman Bank", "IR").get(0).score();
        double other = links("Saman Bank", "BR").get(0).score();

        assertThat(same).isGreaterThanOrEqualTo(unknown);
        assertThat(other).isLessThan(unknown);
    }

    @Test
    void anotherLegalFormLowers() {
        assertThat(links("Testkomplekt JSC", "").get(0).score())
                .isLessThan(links("Testkomplekt LLC", "").get(0).score());
    }

    @Test
    void namesMadeToHurtAreAnsweredInTime() {
        String words =
                IntStream.range(0, 100_000).mapToObj(index -> "bank" + index).collect(Collectors.joining(" "));
        for (String name : List.of(words, "a".repeat(100_000), "\ud83d", "...", "OOO", "", "\u202e(((", "1 2 3")) {
            assertThat(links(name, ""))
                    .as(name.substring(0, Math.min(20, name.length())))
                    .isEmpty();
        }
    }

    static Stream<Object[]> matches() throws IOException {
        return table("company-matches.tsv").map(row -> new Object[] {row[1], row[2], row[3]});
    }

    static Stream<Object[]> others() throws IOException {
        return table("company-others.tsv").map(row -> new Object[] {row[1], row[2]});
    }

    private static List<Link> links(String name, String country) {
        return LINKS.of(List.of(name), country.isEmpty() ? null : new CountryOf(country, "XXX", Basis.DOMICILE));
    }

    private static Stream<String[]> table(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static <T> List<T> every(List<T> all, int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> all.get((int) ((index + 0.5) * all.size() / count)))
                .toList();
    }

    private static String titleCase(String name) {
        return Arrays.stream(name.split(" "))
                .map(word -> word.isEmpty()
                        ? word
                        : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    /** The longest word with a letter written twice. */
    private static String doubledLetter(String name) {
        String longest = Arrays.stream(name.split("[^A-Z]+"))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElse("");
        int middle = longest.length() / 2;
        return name.replace(longest, longest.substring(0, middle) + longest.substring(Math.max(0, middle - 1)));
    }
}
