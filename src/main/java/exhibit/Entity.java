package exhibit;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * One company, product, country or other thing of one document, with every place that names it.
 *
 * @param id unique in the document, such as {@code e1}
 * @param type never {@link EntityType#NORP} where the people's country is known
 * @param name the fullest form seen; for a country its usual English name
 * @param aliases other forms seen, without {@code name}
 * @param legalForm of a company, as written, or {@code null}
 * @param country a company's, where the text says it, or {@code null}
 * @param iso2 of a country, or {@code null}
 * @param iso3 of a country, or {@code null}
 * @param category of a product, as the lexicon knows it, or {@code null}
 * @param hsCodes of a product, most likely first; may be empty
 * @param links matches in lists
 * @param mentions in order of the text, at least one
 */
public record Entity(
        String id,
        EntityType type,
        String name,
        List<String> aliases,
        String legalForm,
        CountryOf country,
        String iso2,
        String iso3,
        String category,
        List<String> hsCodes,
        List<Link> links,
        List<Mention> mentions) {

    /** A company's country and why it is said to be so. */
    public record CountryOf(String iso2, String iso3, Basis basis) {}

    /**
     * A match in a list.
     *
     * @param list the list's name
     * @param id the row's key in it
     * @param name the name there
     * @param score 0.0 to 1.0, 1.0 for the same name
     * @param explanation why it matched, for a person
     */
    public record Link(String list, String id, String name, double score, String explanation) {}

    public Entity {
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
        hsCodes = List.copyOf(hsCodes);
        links = List.copyOf(links);
        mentions = List.copyOf(mentions);
        if (mentions.isEmpty()) {
            throw new IllegalArgumentException("an entity is named somewhere: " + name);
        }
    }

    Entity withOffsets(OffsetMap map) {
        return new Entity(
                id,
                type,
                name,
                aliases,
                legalForm,
                country,
                iso2,
                iso3,
                category,
                hsCodes,
                links,
                mentions.stream().map(mention -> mention.withOffsets(map)).toList());
    }
}
