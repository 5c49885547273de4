package exhibit;

/** Whether the text says that it is so. */
public enum Assertion {
    STATED,
    ALLEGED,
    DENIED,
    PLANNED,
    CONDITIONAL
}
