package exhibit.entity;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups mentions into the entities of the document. Thread-safe. */
public final class EntityResolver {
    private final CountryResolver countries;
    private final PlaceResolver places;
    private final ProductResolver products;
    private final CompanyResolver companies;

    public EntityResolver(Lexicons lexicons) {
        countries = new CountryResolver(lexicons);
        places = new PlaceResolver(lexicons);
        products = new ProductResolver(lexicons);
        companies = new CompanyResolver(lexicons);
    }

    /** Entities in order of first mention, with ids e1, e2, …; every mention belongs to exactly one entity. */
    public List<Entity> resolve(SourceText source, List<Sentence> sentences, List<Mention> mentions) {
        Map<String, Group> groups = new LinkedHashMap<>();
        List<Mention> inOrder =
                mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
        NameUnion names = new NameUnion(companies, source, inOrder);
        for (Mention mention : inOrder) {
            groups.computeIfAbsent(key(mention, names), key -> new Group()).add(mention);
        }
        List<Entity> entities = new ArrayList<>();
        for (Group group : groups.values()) {
            entities.add(entity("e" + (entities.size() + 1), group, source, inOrder));
        }
        return entities;
    }

    private String key(Mention mention, NameUnion names) {
        return switch (mention.type()) {
            case COUNTRY, NORP -> "country " + countries.key(mention);
            case LOCATION, BLOC -> "place " + places.key(mention);
            case PRODUCT -> "product " + products.key(mention);
            case COMPANY, ORGANISATION, PERSON -> "name " + names.key(mention);
        };
    }

    private Entity entity(String id, Group group, SourceText source, List<Mention> mentions) {
        return switch (group.type()) {
            case COUNTRY, NORP -> countries.entity(id, group);
            case LOCATION, BLOC -> places.entity(id, group);
            case PRODUCT -> products.entity(id, group);
            case COMPANY, ORGANISATION, PERSON -> companies.entity(id, group, source, mentions);
        };
    }
}
