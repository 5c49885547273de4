package exhibit.reading;

import exhibit.Upload;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many documents each attachment lies in, so that archives in archives end. Remembers the latest attachments only; one that is
 * forgotten counts as lying in a document that was sent. Thread-safe.
 */
final class Depths {
    private static final int REMEMBERED = 10_000;

    private final Map<String, Integer> depths = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** 0 for what was sent, 1 for an attachment of that. */
    synchronized int of(Upload upload) {
        return upload.parent() == null ? 0 : depths.getOrDefault(key(upload), 1);
    }

    synchronized void note(Upload attachment, int depth) {
        depths.merge(key(attachment), depth, Math::max);
    }

    private static String key(Upload upload) {
        return upload.sha256() + " in " + upload.parent();
    }
}
