package exhibit.quality.gold;

import exhibit.EntityType;
import exhibit.Span;
import java.util.Set;

/**
 * A name that a file marks.
 *
 * @param words where, by index of the sentence's words, half-open
 * @param mark the name of its type in the file, such as {@code ORG_ANY}
 * @param types what the mark may be; more than one where the file does not say which
 */
public record GoldSpan(Span words, String mark, Set<EntityType> types) {
    public GoldSpan {
        types = Set.copyOf(types);
    }

    /** Whether the file leaves open which of several types it is. */
    public boolean isOpen() {
        return types.size() > 1;
    }
}
