package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.quality.Rows;
import exhibit.quality.gold.GoldSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of the table of scores: the types that training data marks, groups of them, and all together. */
final class RowNames {
    /** Each type by itself, in the order of the table. */
    static final List<EntityType> TYPES = List.of(
            EntityType.COMPANY,
            EntityType.ORGANISATION,
            EntityType.PRODUCT,
            EntityType.COUNTRY,
            EntityType.NORP,
            EntityType.LOCATION,
            EntityType.PERSON);

    static final List<Group> GROUPS =
            Rows.read("groups.tsv", 4).stream().map(Group::of).toList();

    /** The sum of all types scored by themselves. */
    static final String MICRO = "MICRO";

    /** The same, with the types of a group that counts either of them taken as one. */
    static final String MICRO_EITHER = "MICRO-EITHER";

    private RowNames() {}

    /**
     * Types that have a row together.
     *
     * @param name as the table has it
     * @param either whether any of its types is right for any of its spans; else they count apart and are added up
     * @param needs marks of which a source marks one, or with {@code all} every one, completely
     */
    record Group(String name, Set<EntityType> types, boolean either, List<String> needs, boolean all) {
        static Group of(List<String> row) {
            boolean all = row.get(3).contains("&");
            return new Group(
                    row.get(0),
                    Rows.values(row.get(1)).stream().map(EntityType::valueOf).collect(Collectors.toUnmodifiableSet()),
                    row.get(2).equals("either"),
                    List.of(row.get(3).split("[&|]", -1)),
                    all);
        }

        boolean isScoredIn(GoldSentence sentence) {
            return all
                    ? sentence.complete().containsAll(needs)
                    : needs.stream().anyMatch(sentence.complete()::contains);
        }
    }

    /** Every row in the order of the table. */
    static List<String> all() {
        List<String> names = new ArrayList<>();
        TYPES.forEach(type -> names.add(type.name()));
        GROUPS.forEach(group -> names.add(group.name()));
        names.add(MICRO);
        names.add(MICRO_EITHER);
        return names;
    }
}
