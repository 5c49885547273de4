package exhibit.review;

import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Span;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which entity of a document a person means by a name and a place. */
final class Parties {
    static final Set<EntityType> COMPANIES = EnumSet.of(EntityType.COMPANY, EntityType.ORGANISATION);
    static final Set<EntityType> PRODUCTS = EnumSet.of(EntityType.PRODUCT);
    static final Set<EntityType> COUNTRIES =
            EnumSet.of(EntityType.COUNTRY, EntityType.BLOC, EntityType.NORP, EntityType.LOCATION);

    private final Map<String, Entity> entities;

    Parties(AnalysisResult result) {
        entities = result.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    }

    /**
     * The entity that was named, or that the place names; empty where the person calls it otherwise than the document does.
     *
     * @param id as the person has it, or {@code null}
     * @param name as the person has it, or {@code null} for whatever is there
     * @param place in UTF-16 units
     */
    Optional<Entity> find(String id, String name, Span place, Set<EntityType> types) {
        return Optional.ofNullable(id)
                .map(entities::get)
                .filter(entity -> fits(entity, name, types))
                .or(() -> at(place, name, types));
    }

    private Optional<Entity> at(Span place, String name, Set<EntityType> types) {
        return entities.values().stream()
                .filter(entity -> fits(entity, name, types))
                .filter(entity -> nearest(entity, place) < Integer.MAX_VALUE)
                .min(Comparator.<Entity>comparingInt(entity -> nearest(entity, place))
                        .thenComparing(Entity::id));
    }

    /** How far a mention's ends are off the place, of the one that fits best. */
    private static int nearest(Entity entity, Span place) {
        return entity.mentions().stream()
                .map(Mention::span)
                .filter(place::overlaps)
                .mapToInt(span -> Math.abs(span.start() - place.start()) + Math.abs(span.end() - place.end()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean fits(Entity entity, String name, Set<EntityType> types) {
        return types.contains(entity.type())
                && (name == null
                        || name.equals(entity.name())
                        || entity.aliases().contains(name)
                        || entity.mentions().stream().map(Mention::text).anyMatch(text -> Objects.equals(text, name)));
    }
}
