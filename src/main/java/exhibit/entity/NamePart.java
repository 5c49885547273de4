package exhibit.entity;

/**
 * A word of a company's name.
 *
 * @param written in Latin letters, lower case
 * @param word what it is compared by: the English word for a translated one, the country for its demonym
 * @param form what the romanisations of the word share
 * @param kind how much it can tell
 */
record NamePart(String written, String word, String form, Kind kind) {
    /** What a word of a name can tell. */
    enum Kind {
        /** A name proper, such as "uralvagonzavod". */
        NAME,
        /** A word of the language, such as "star". */
        EVERYDAY,
        /** A country, a city or a people. */
        PLACE,
        /** A number. */
        NUMBER,
        /** What a company does, such as "shipping". */
        BUSINESS,
        /** That it is one, such as "group". */
        GENERAL
    }

    /** Whether the word by itself sets a company apart. */
    boolean isTelling() {
        return kind == Kind.NAME || kind == Kind.EVERYDAY;
    }
}
