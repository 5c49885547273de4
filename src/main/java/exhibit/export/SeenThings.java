package exhibit.export;

import java.util.UUID;

/**
 * Remembers which things a file has already, at 16 to 32 bytes for each: of formats that allow each only once, this alone grows
 * with the file.
 */
final class SeenThings {
    private long[] slots = new long[1 << 10];
    private int size;

    /** Whether it is new. The chance that a new one of a million is taken for a seen one is one in forty millions. */
    boolean add(UUID thing) {
        if (size > slots.length / 2) {
            grow();
        }
        if (!put(mixed(thing))) {
            return false;
        }
        size++;
        return true;
    }

    private boolean put(long value) {
        int slot = (int) value & slots.length - 1;
        while (slots[slot] != 0) {
            if (slots[slot] == value) {
                return false;
            }
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = value;
        return true;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long value : old) {
            if (value != 0) {
                put(value);
            }
        }
    }

    /** Never 0, which is an empty slot. */
    private static long mixed(UUID thing) {
        long value = thing.getMostSignificantBits() ^ thing.getLeastSignificantBits();
        return value == 0 ? 1 : value;
    }
}
