package exhibit;

/** What kind of thing a mention names. */
public enum EntityType {
    /** Trades: firms, banks, manufacturers, state enterprises, shipyards. */
    COMPANY,
    /** Does not trade: ministries, agencies, armed forces, parties, NGOs, universities. */
    ORGANISATION,
    /** Goods, materials, commodities, weapons, vehicles, components; by name or by common noun. */
    PRODUCT,
    COUNTRY,
    /** A group of countries that acts as one, such as the EU. */
    BLOC,
    /** A demonym or people: "Chinese", "Russians". */
    NORP,
    PERSON,
    /** A place that is no country. */
    LOCATION
}
