package exhibit.evidence;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.EvidenceRecord.Attribution;
import exhibit.Mention;

/**
 * A mention in the sentence at hand that may fill a role.
 *
 * @param entity what it names
 * @param mention where
 * @param first its first token
 * @param end one past its last token
 * @param trades whether it may be a party of business: see {@link Traders}
 * @param reference for words that stand for something named before, what they stand for; {@code null} for a name. The tokens
 *     are then those of the noun or pronoun alone: "company" of "the company"
 */
record Filler(Entity entity, Mention mention, int first, int end, boolean trades, Reference reference) {
    /** A name. */
    Filler(Entity entity, Mention mention, int first, int end, boolean trades) {
        this(entity, mention, first, end, trades, null);
    }

    /** Whether its words only stand for what is named before. */
    boolean isReference() {
        return reference != null;
    }

    /** Whether one of its tokens is this one. */
    boolean covers(int token) {
        return first <= token && token < end;
    }

    boolean isProduct() {
        return entity.type() == EntityType.PRODUCT;
    }

    /** A company, or a body that trades like one. */
    boolean isCompany() {
        return trades;
    }

    /** A country, a bloc, or a place whose country is known. */
    boolean isCountry() {
        return switch (entity.type()) {
            case COUNTRY, BLOC -> true;
            case LOCATION -> entity.iso2() != null;
            default -> false;
        };
    }

    /** One who acts: a company, an organisation, a country, a person. */
    boolean isAgent() {
        return !isProduct();
    }

    boolean isIn(int from, int to) {
        return first >= from && end <= to;
    }

    /** As the one who says so, by the words that name him. */
    Attribution asSource() {
        return new Attribution(mention.text(), mention.start(), mention.end(), entity.id());
    }
}
