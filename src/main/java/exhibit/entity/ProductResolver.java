package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Singular;
import exhibit.entity.GoodsCodes.Coded;
import exhibit.lexicon.Goods;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Goods of one description are one entity, singular and plural alike; the goods list gives category and HS codes. */
final class ProductResolver {
    private final Goods goods;
    private final GoodsCodes codes;
    private final GoodsLinks links;

    ProductResolver(Lexicons lexicons) {
        this.goods = lexicons.goods();
        this.codes = new GoodsCodes(lexicons);
        this.links = new GoodsLinks(lexicons);
    }

    String key(String words) {
        return Singular.of(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /**
     * The goods of one description.
     *
     * @param others how many other goods of the document are of each category, see {@link #categories}
     */
    Entity entity(String id, List<Mention> group, Map<String, Long> others) {
        String name = name(group);
        Optional<Good> good = good(name);
        Map<String, Long> neighbours = new HashMap<>(others);
        good.map(Good::category).ifPresent(category -> neighbours.merge(category, -1L, Long::sum));
        List<Coded> coded = codes.of(List.of(key(name).split(" ")), good.orElse(null), neighbours);
        return new Entity(
                id,
                EntityType.PRODUCT,
                name,
                Forms.aliases(name, group),
                null,
                null,
                null,
                null,
                good.map(Good::category).orElse(null),
                coded.stream().map(Coded::code).toList(),
                links.of(coded),
                group);
    }

    /** How many goods of a document are of each category. */
    Map<String, Long> categories(Collection<List<Mention>> groups) {
        return groups.stream()
                .filter(group -> group.get(0).type() == EntityType.PRODUCT)
                .flatMap(group -> good(name(group)).map(Good::category).stream())
                .collect(Collectors.groupingBy(category -> category, Collectors.counting()));
    }

    private Optional<Good> good(String name) {
        return goods.model(name).or(() -> goods.endingAt(List.of(key(name).split(" "))));
    }

    private static String name(List<Mention> group) {
        return group.get(0).text().replaceAll("\\s+", " ");
    }
}
