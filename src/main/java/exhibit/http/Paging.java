package exhibit.http;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;

/** Which part of a list is wanted. */
public class Paging {
    @Inject
    HttpSettings settings;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    String limit;

    /** The cursor, or {@code null} for the beginning. */
    String cursor() {
        return cursor == null || cursor.isEmpty() ? null : cursor;
    }

    boolean hasLimit() {
        return limit != null;
    }

    int limit() {
        if (limit == null) {
            return settings.pageSize();
        }
        try {
            int wanted = Integer.parseInt(limit);
            if (wanted >= 1 && wanted <= settings.maxPageSize()) {
                return wanted;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw ProblemException.badRequest("limit is a number from 1 to " + settings.maxPageSize() + ".");
    }

    static ProblemException badCursor() {
        return ProblemException.badRequest(
                "cursor is not one that this list gave. Leave it out to begin anew, and keep the other parameters as they are.");
    }
}
