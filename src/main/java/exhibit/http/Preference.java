package exhibit.http;

import jakarta.ws.rs.HeaderParam;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long the sender likes to wait: the header {@code Prefer} of RFC 7240. What it does not know there it leaves alone, as that asks. */
public class Preference {
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,6})\"?", Pattern.CASE_INSENSITIVE);
    private static final Pattern ASYNC =
            Pattern.compile("(?:^|[,;\\s])respond-async(?:$|[,;\\s])", Pattern.CASE_INSENSITIVE);

    @HeaderParam("Prefer")
    List<String> prefer;

    /** Whether the sender would rather be told of a job at once than wait for the answer. */
    boolean isAsync() {
        return ASYNC.matcher(all()).find() && !WAIT.matcher(all()).find();
    }

    /** The longest to wait for an answer: what the sender asks for, but no longer than the service's limit. */
    Duration wait(Duration limit) {
        Matcher wait = WAIT.matcher(all());
        if (!wait.find()) {
            return limit;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(wait.group(1)));
        return wanted.compareTo(limit) < 0 ? wanted : limit;
    }

    private String all() {
        return prefer == null ? "" : String.join(", ", prefer);
    }
}
