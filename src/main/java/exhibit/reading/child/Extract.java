package exhibit.reading.child;

import exhibit.Skipped;
import exhibit.Warning;
import exhibit.reading.layout.Passage;
import java.util.List;
import java.util.Set;

/**
 * What a format's reader found.
 *
 * @param passages in reading order, page numbers never falling
 * @param pageCount at least 1
 * @param ocrPages pages recognised from pictures
 * @param unread pages or parts without words, positions 0
 * @param warnings what went wrong on the way
 */
public record Extract(
        List<Passage> passages, int pageCount, Set<Integer> ocrPages, List<Skipped> unread, List<Warning> warnings) {
    public Extract {
        passages = List.copyOf(passages);
        ocrPages = Set.copyOf(ocrPages);
        unread = List.copyOf(unread);
        warnings = List.copyOf(warnings);
    }
}
