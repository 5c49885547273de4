package exhibit.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Ids written not long ago, for formats in which what is told twice is told once: it only saves space. */
final class RecentIds {
    private static final int MOST = 10_000;

    private final Set<String> ids = Collections.newSetFromMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    /** Whether it was not written lately. */
    boolean add(String id) {
        return ids.add(id);
    }
}
