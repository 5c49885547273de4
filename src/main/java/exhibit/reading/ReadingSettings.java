package exhibit.reading;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits for documents, which are hostile until read. */
@ConfigMapping(prefix = "exhibit.reading")
public interface ReadingSettings {
    /** Pages read at most; the rest is skipped and said so. */
    @WithDefault("5000")
    int maxPages();
}
