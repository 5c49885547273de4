package exhibit.client;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is searched for: parameters of {@code GET /v1/evidence}, such as {@code Search.all().with("country", "IQ:DESTINATION")}. Each
 * condition narrows. Immutable.
 */
public final class Search {
    private final List<String> parameters;

    private Search(List<String> parameters) {
        this.parameters = parameters;
    }

    /** Every record. */
    public static Search all() {
        return new Search(List.of());
    }

    /** One condition more; the service refuses names that it does not know. */
    public Search with(String parameter, String value) {
        List<String> more = new ArrayList<>(parameters);
        more.add(URLEncoder.encode(parameter, StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(value, StandardCharsets.UTF_8));
        return new Search(List.copyOf(more));
    }

    String path(String path) {
        return parameters.isEmpty() ? path : path + "?" + String.join("&", parameters);
    }
}
