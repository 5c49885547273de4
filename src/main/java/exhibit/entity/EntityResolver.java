package exhibit.entity;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups mentions into the entities of the document. Thread-safe. */
public final class EntityResolver {
    private final CompanyResolver companies;
    private final PlaceResolver places;
    private final ProductResolver products;

    public EntityResolver(Lexicons lexicons) {
        this.companies = new CompanyResolver(lexicons);
        this.places = new PlaceResolver(lexicons.places());
        this.products = new ProductResolver(lexicons);
    }

    /** Entities in order of first mention, with ids e1, e2, …; every mention belongs to exactly one entity. */
    public List<Entity> resolve(SourceText source, List<Sentence> sentences, List<Mention> mentions) {
        Map<String, String> acronyms = companies.acronyms(source, mentions);
        Map<String, List<Mention>> groups = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            groups.computeIfAbsent(key(mention, acronyms), key -> new ArrayList<>())
                    .add(mention);
        }
        Map<String, Long> goods = products.categories(groups.values());
        List<Entity> entities = new ArrayList<>();
        for (List<Mention> group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), source, group, mentions, goods));
        }
        return List.copyOf(entities);
    }

    private String key(Mention mention, Map<String, String> acronyms) {
        return switch (mention.type()) {
            case COMPANY, ORGANISATION -> mention.type() + ":" + companies.key(mention.text(), acronyms);
            case COUNTRY, NORP, BLOC, LOCATION -> places.key(mention);
            case PRODUCT -> "PRODUCT:" + products.key(mention.text());
            case PERSON -> "PERSON:" + mention.text();
        };
    }

    private Entity entity(
            String id, SourceText source, List<Mention> group, List<Mention> all, Map<String, Long> goods) {
        EntityType type = group.get(0).type();
        return switch (type) {
            case COMPANY, ORGANISATION -> companies.entity(id, source, group, all);
            case COUNTRY, NORP, BLOC, LOCATION -> places.entity(id, group);
            case PRODUCT -> products.entity(id, group, goods);
            case PERSON -> Forms.entity(id, type, Forms.longest(group), group);
        };
    }
}
