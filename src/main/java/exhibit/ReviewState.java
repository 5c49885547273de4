package exhibit;

/** What a person decided on a record. */
public enum ReviewState {
    /** Nothing, or what was decided is withdrawn. */
    NONE,
    /** It is right as it stands. */
    ACCEPTED,
    /** The text does not say so. */
    REJECTED,
    /** It is right as the person has it. */
    EDITED
}
