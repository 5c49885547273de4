package exhibit;

/** Why a country is said to take part. */
public enum Basis {
    /** Named: "Russia". */
    EXPLICIT,
    /** By its adjective or people: "Russian". */
    DEMONYM,
    /** Where a company sits. */
    DOMICILE,
    /** By its government's seat: "Beijing said". */
    GOVERNMENT,
    /** By a city in it. */
    CITY,
    /** From an earlier sentence. */
    INHERITED
}
