package exhibit.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How much a word tells of whose name it is in: the rarer in the names of lists, the more. Immutable. */
final class Rarity {
    private static final double BUSINESS = 0.2;
    private static final double PLACE = 0.3;
    private static final double NUMBER = 0.4;
    /** Anybody may call a company "Star". */
    private static final double EVERYDAY = 0.6;

    private static final double LEAST = 0.3;

    private final Map<String, Integer> rows = new HashMap<>();
    private final double all;

    /**
     * Counts.
     *
     * @param names all names of a row together, row by row
     */
    Rarity(Collection<? extends Collection<CompanyName>> names) {
        for (Collection<CompanyName> row : names) {
            Set<String> forms = new HashSet<>();
            row.forEach(
                    name -> name.parts().stream().filter(NamePart::isTelling).forEach(part -> forms.add(part.form())));
            forms.forEach(form -> rows.merge(form, 1, Integer::sum));
        }
        this.all = Math.log(Math.max(2, names.size()));
    }

    /** From 0.2 to 1.0. */
    double of(NamePart part) {
        return switch (part.kind()) {
            case BUSINESS, GENERAL -> BUSINESS;
            case PLACE -> PLACE;
            case NUMBER -> NUMBER;
            case EVERYDAY -> EVERYDAY * rarity(part);
            case NAME -> rarity(part);
        };
    }

    /** In how many rows a word stands, in any spelling. */
    int rows(NamePart part) {
        return rows.getOrDefault(part.form(), 0);
    }

    private double rarity(NamePart part) {
        return Math.max(LEAST, 1 - Math.log(Math.max(1, rows(part))) / all);
    }
}
