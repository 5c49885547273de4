package exhibit.store;

import exhibit.AnalysisResult;
import exhibit.Entity;
import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.EntityType;
import exhibit.EvidenceRecord;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A company, product or country in a claim, as it is one over all documents.
 *
 * @param role what it does there
 * @param names every name by which it can be asked for
 * @param entity of the document, or {@code null}
 */
record Party(EntityKey key, Role role, Set<Name> names, Entity entity) {
    /**
     * What a document calls it.
     *
     * @param main whether it is the fullest form of the document, to be shown rather than others
     */
    record Name(String written, boolean main) {}

    /** The parties of each record of a document, in order. */
    static List<List<Party>> of(AnalysisResult result) {
        Map<String, Entity> entities =
                result.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        return result.evidence().stream().map(claim -> of(claim, entities)).toList();
    }

    /** One whose name has neither letter nor digit is none. */
    private static List<Party> of(EvidenceRecord claim, Map<String, Entity> entities) {
        List<Party> parties = new ArrayList<>();
        claim.companies().forEach(company -> {
            Entity entity = entities.get(company.entity());
            Optional<EntityKey> key = entity == null
                    ? EntityKey.company(company.name(), null)
                    : EntityKey.company(entity.name(), entity.legalForm());
            add(parties, key, Role.of(company.role()), names(company.name(), entity), entity);
        });
        claim.products().forEach(product -> {
            Entity entity = entities.get(product.entity());
            Optional<EntityKey> key = EntityKey.product(entity == null ? product.name() : entity.name());
            add(parties, key, Role.of(product.role()), names(product.name(), entity), entity);
        });
        claim.countries().forEach(country -> {
            Entity entity = entities.get(country.entity());
            Optional<EntityKey> key =
                    EntityKey.country(country.iso2(), entity == null ? country.name() : entity.name());
            Set<Name> names = isPlace(entity) && country.iso2() != null
                    ? Set.of(new Name(displayName(country.iso2()), false)) // "Moscow" is no name of Russia
                    : names(country.name(), entity);
            add(parties, key, Role.of(country.role()), names, entity);
        });
        return parties;
    }

    /** A city or region, which records have beside its country. */
    boolean isPlace() {
        return key.kind() == Kind.COUNTRY && isPlace(entity);
    }

    private static void add(List<Party> parties, Optional<EntityKey> key, Role role, Set<Name> names, Entity entity) {
        key.ifPresent(known -> parties.add(new Party(known, role, names, entity)));
    }

    private static Set<Name> names(String written, Entity entity) {
        Set<Name> names = new LinkedHashSet<>();
        if (entity != null) {
            names.add(new Name(entity.name(), true));
            entity.aliases().forEach(alias -> names.add(new Name(alias, false)));
        }
        if (names.stream().noneMatch(name -> name.written().equals(written))) {
            names.add(new Name(written, false));
        }
        return names;
    }

    private static boolean isPlace(Entity entity) {
        return entity != null && entity.type() == EntityType.LOCATION;
    }

    private static String displayName(String iso2) {
        return new Locale("", iso2).getDisplayCountry(Locale.ENGLISH);
    }
}
