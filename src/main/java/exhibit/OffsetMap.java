package exhibit;

/** How positions move: when their unit changes, or the text before them. */
@FunctionalInterface
public interface OffsetMap {
    /** The new position of one. */
    int of(int position);
}
