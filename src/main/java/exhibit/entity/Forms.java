package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import java.util.Comparator;
import java.util.List;

/** The forms in which one entity is named. */
final class Forms {
    private Forms() {}

    /** The fullest form seen; of equally long ones the first. */
    static String longest(List<Mention> group) {
        return group.stream()
                .map(Forms::words)
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    /** Other forms than the name, in order of the text. */
    static List<String> aliases(String name, List<Mention> group) {
        return group.stream()
                .map(Forms::words)
                .filter(form -> !form.equals(name))
                .distinct()
                .toList();
    }

    /** An entity of which nothing is known but its names. */
    static Entity entity(String id, EntityType type, String name, List<Mention> group) {
        return new Entity(
                id, type, name, aliases(name, group), null, null, null, null, null, List.of(), List.of(), group);
    }

    private static String words(Mention mention) {
        return mention.text().replaceAll("\\s+", " ");
    }
}
