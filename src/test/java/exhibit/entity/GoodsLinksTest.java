package exhibit.entity;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Entity;
import exhibit.Entity.Link;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goods get the heading that a customs officer would look under, and what is no good gets none. */
class GoodsLinksTest {
    private static final Path TABLES = Path.of("src/test/resources/entity");
    private static final ProductResolver PRODUCTS = new ProductResolver(Lexicons.open());

    @ParameterizedTest(name = "{0}")
    @MethodSource("goods")
    void hasTheHeading(String name, String code) {
        Entity good = good(name, Map.of());

        assertThat(good.hsCodes()).isNotEmpty();
        assertThat(good.hsCodes().get(0)).startsWith(code);
        assertThat(links(good, "HS")).extracting(Link::id).containsExactlyElementsOf(good.hsCodes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("none")
    void hasNone(String name) {
        Entity good = good(name, Map.of());

        assertThat(good.hsCodes()).isEmpty();
        assertThat(good.links()).isEmpty();
    }

    @Test
    void saysWhatAHeadingHoldsAndWhyItIsMeant() {
        Link link = links(good("tantalum capacitors", Map.of()), "HS").get(0);

        assertThat(link.name()).isEqualTo("Electrical capacitors; fixed, tantalum");
        assertThat(link.explanation())
                .contains("\"capacitor\"")
                .contains("\"tantalum\"")
                .contains("score 0.90");
    }

    @Test
    void namesTheTierOfCommonHighPriorityGoods() {
        Link exact = links(good("memory chips", Map.of()), "CHPL").get(0);
        assertThat(exact.id()).isEqualTo("8542.32");
        assertThat(exact.explanation()).contains("tier 1");

        Link most = links(good("integrated circuits", Map.of()), "CHPL").get(0);
        assertThat(most.explanation()).contains("4 of 4 subheadings of 8542").contains("tier 1");

        Link some = links(good("capacitors", Map.of()), "CHPL").get(0);
        assertThat(some.score()).isLessThan(0.5);
        assertThat(links(good("wheat", Map.of()), "CHPL")).isEmpty();
    }

    @Test
    void chipsAmongFoodAreEaten() {
        assertThat(good("chips", Map.of("semiconductors", 3L, "food", 2L)).hsCodes())
                .startsWith("8542");
        assertThat(good("chips", Map.of("semiconductors", 1L, "food", 4L)).hsCodes())
                .startsWith("2005.20");
        assertThat(good("chips", Map.of("semiconductors", 1L)).hsCodes()).startsWith("8542");
    }

    @Test
    void likelierCodesComeFirst() {
        List<Double> scores = new ArrayList<>();
        good("machine tools", Map.of()).links().stream()
                .filter(link -> link.list().equals("HS"))
                .forEach(link -> scores.add(link.score()));

        assertThat(scores).hasSizeGreaterThan(1).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    static Stream<Object[]> goods() throws IOException {
        return table("goods-hs.tsv").map(row -> new Object[] {row[0], row[1]});
    }

    static Stream<Object[]> none() throws IOException {
        return table("goods-none.tsv").map(row -> new Object[] {row[0]});
    }

    private static Stream<String[]> table(String file) throws IOException {
        return Files.readAllLines(TABLES.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static List<Link> links(Entity good, String list) {
        return good.links().stream().filter(link -> link.list().equals(list)).toList();
    }

    private static Entity good(String name, Map<String, Long> goods) {
        Mention mention = new Mention(0, name.length(), 1, name, EntityType.PRODUCT, 1, "goods.tsv");
        return PRODUCTS.entity("e1", List.of(mention), goods);
    }
}
