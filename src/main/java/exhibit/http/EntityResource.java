package exhibit.http;

import exhibit.EntityKey;
import exhibit.EntityKey.Kind;
import exhibit.store.Entities;
import exhibit.store.EntityPage;
import exhibit.store.EntityQuery;
import exhibit.store.EntitySummary;
import exhibit.store.ListPage;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Companies, products and countries over all documents, and what persons decide on them. */
@Path("/v1/entities")
@Produces(MediaType.APPLICATION_JSON)
public class EntityResource {
    private static final int MOST_DOCUMENTS = 1000;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    @Inject
    Entities entities;

    @Inject
    Caller caller;

    /**
     * That two entities are one.
     *
     * @param into key of the entity whose page both have then
     * @param by who says so, or {@code null}
     * @param note why, or {@code null}
     */
    public record MergeRequest(String into, String by, String note) {}

    /**
     * That one entity is two, or was merged by mistake.
     *
     * @param documents ids of those in which the name means another; {@code null} takes the entity off the page it is merged into
     * @param by who says so, or {@code null}
     * @param note why, or {@code null}
     */
    public record SplitRequest(List<String> documents, String by, String note) {
        public SplitRequest {
            documents = documents == null ? null : List.copyOf(documents);
        }
    }

    @GET
    public ListPage<EntitySummary> list(
            @QueryParam("q") String words,
            @QueryParam("type") String type,
            @QueryParam("sort") String sort,
            @BeanParam Paging paging) {
        if (words != null && words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw ProblemException.badRequest("q has neither letter nor digit.");
        }
        if (sort != null && !sort.equals("-records") && !sort.equals("key")) {
            throw ProblemException.badRequest("sort is -records or key.");
        }
        EntityQuery wanted = new EntityQuery(words, type == null ? null : kind(type), "key".equals(sort));
        int limit = paging.limit();
        try {
            return entities.list(wanted, paging.cursor(), limit);
        } catch (IllegalArgumentException e) {
            throw Paging.badCursor();
        }
    }

    @GET
    @Path("{key}")
    public EntityPage one(@PathParam("key") String key) {
        return found(EntityKey.parse(key).flatMap(entities::page));
    }

    @POST
    @Path("{key}/merge")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntityPage merge(@PathParam("key") String key, MergeRequest request) {
        if (request == null || request.into() == null) {
            throw ProblemException.badRequest("The JSON has no field into.");
        }
        Entities.Decided decided = decided(request.by(), request.note());
        EntityKey entity = found(EntityKey.parse(key));
        EntityKey into = found(EntityKey.parse(request.into()));
        if (entity.kind() != into.kind()) {
            throw ProblemException.badRequest(
                    "A " + entity.kind().wireName() + " and a " + into.kind().wireName() + " are not one.");
        }
        return found(entities.merge(entity, into, decided));
    }

    @POST
    @Path("{key}/split")
    @Consumes(MediaType.APPLICATION_JSON)
    public EntityPage split(@PathParam("key") String key, SplitRequest request) {
        if (request == null) {
            throw ProblemException.badRequest("There is no JSON.");
        }
        Entities.Decided decided = decided(request.by(), request.note());
        EntityKey entity = found(EntityKey.parse(key));
        try {
            if (request.documents() == null) {
                return found(entities.takeOut(entity, decided));
            }
            Set<String> documents = new TreeSet<>(request.documents());
            if (documents.size() > MOST_DOCUMENTS) {
                throw ProblemException.badRequest("documents has more than " + MOST_DOCUMENTS + " ids.");
            }
            return found(entities.split(entity, documents, decided));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest(e.getMessage());
        }
    }

    private static Kind kind(String name) {
        try {
            return Kind.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw ProblemException.badRequest("type is one of COMPANY, PRODUCT, COUNTRY.");
        }
    }

    private Entities.Decided decided(String by, String note) {
        if (by != null && by.length() > LONGEST_NAME || note != null && note.length() > LONGEST_NOTE) {
            throw ProblemException.badRequest(
                    "by has at most " + LONGEST_NAME + " characters, note at most " + LONGEST_NOTE + ".");
        }
        return new Entities.Decided(caller.name(by), note);
    }

    private static <T> T found(Optional<T> any) {
        return any.orElseThrow(() -> ProblemException.notFound("No record has an entity with this key."));
    }
}
