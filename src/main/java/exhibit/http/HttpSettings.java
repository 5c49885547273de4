package exhibit.http;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of requests and answers. */
@ConfigMapping(prefix = "exhibit.http")
public interface HttpSettings {
    /** The largest request; a document may be that large. */
    @WithDefault("200M")
    MemorySize maxUpload();

    /** The longest text that is analysed without keeping it, in UTF-16 units. */
    @WithDefault("5000000")
    int maxText();

    /** Files in one request. */
    @WithDefault("50")
    int maxFiles();

    /** Items of one page of a list, where the request does not say. */
    @WithDefault("100")
    int pageSize();

    /** Items of one page of a list at most. */
    @WithDefault("1000")
    int maxPageSize();
}
