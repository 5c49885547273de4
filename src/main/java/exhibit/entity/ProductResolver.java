package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import java.util.List;
import java.util.Optional;

/** Goods: singular and plural are one, category and Harmonized System codes as the lexicon knows them. */
final class ProductResolver {
    private final Lexicons lexicons;

    ProductResolver(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    String key(Mention mention) {
        return lexicons.goods().singular(mention.text());
    }

    Entity entity(String id, Group group) {
        String name = Group.plain(group.mentions().get(0).text());
        Optional<Good> good = good(name);
        return new Entity(
                id,
                EntityType.PRODUCT,
                name,
                group.forms().stream().filter(form -> !form.equals(name)).toList(),
                null,
                null,
                null,
                null,
                good.map(Good::category)
                        .or(() -> lexicons.designations().category(name))
                        .orElse(null),
                good.map(Good::hsCodes).orElse(List.of()),
                List.of(),
                group.mentions());
    }

    /** The good that the longest end of the phrase names: of "cheap copper wire" the copper wire. */
    private Optional<Good> good(String phrase) {
        String rest = phrase;
        while (true) {
            Optional<Good> good = lexicons.goods().named(rest);
            int space = rest.indexOf(' ');
            if (good.isPresent() || space < 0) {
                return good;
            }
            rest = rest.substring(space + 1);
        }
    }
}
