package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Goods;
import exhibit.lexicon.Goods.Good;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Goods of one description are one entity, singular and plural alike; the goods list gives category and HS codes. */
final class ProductResolver {
    private final Goods goods;

    ProductResolver(Goods goods) {
        this.goods = goods;
    }

    String key(String words) {
        return singular(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    Entity entity(String id, List<Mention> group) {
        String name = group.get(0).text().replaceAll("\\s+", " ");
        Optional<Good> good =
                goods.model(name).or(() -> goods.endingAt(List.of(key(name).split(" "))));
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
                good.map(Good::hsCodes).orElse(List.of()),
                List.of(),
                group);
    }

    /** The last word without its plural ending: enough to bring "drone" and "drones" together. */
    private static String singular(String words) {
        if (words.endsWith("ies") && words.length() > 4) {
            return words.substring(0, words.length() - 3) + "y";
        }
        boolean plural = words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("us") && words.length() > 3;
        return plural ? words.substring(0, words.length() - 1) : words;
    }
}
