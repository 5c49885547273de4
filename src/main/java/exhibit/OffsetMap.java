package exhibit;

/** How a result's positions move when its offset unit changes. */
@FunctionalInterface
interface OffsetMap {
    /** The new position of one UTF-16 position. */
    int of(int utf16);
}
