package exhibit.http;

import exhibit.DocumentException;
import exhibit.Failure;
import exhibit.http.Problem.Kind;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Which problem is which answer. */
final class Problems {
    private Problems() {}

    static Problem of(DocumentException e) {
        return of(Failure.of(e));
    }

    static Problem of(Failure failure) {
        return Problem.of(kind(failure.kind()), failure.detail());
    }

    /** The problem behind a status that the framework decided on. */
    static Problem of(int status) {
        return switch (status) {
            case 401 ->
                Problem.of(Kind.UNAUTHENTICATED, "Send a key that is valid as Authorization: Bearer, or sign in.");
            case 403 -> Problem.of(Kind.FORBIDDEN, "The role of this key does not allow it.");
            case 404 -> Problem.of(Kind.NOT_FOUND, "Nothing is at this address. /q/swagger-ui lists what there is.");
            case 405 -> Problem.of(Kind.METHOD_NOT_ALLOWED, "This address does not answer to that method.");
            case 406 -> Problem.of(Kind.NOT_ACCEPTABLE, "No answer is in a format that the Accept header names.");
            case 413 -> Problem.of(Kind.TOO_LARGE, "The request is larger than this service takes.");
            case 415 -> Problem.of(Kind.UNSUPPORTED, "This address does not take that Content-Type.");
            case 400 -> Problem.of(Kind.BAD_REQUEST, "The request cannot be understood.");
            default -> status >= 500 ? internal() : other(status);
        };
    }

    static Problem internal() {
        return Problem.of(Kind.INTERNAL, "The fault is the service's own; its log says more.");
    }

    static Response answer(Problem problem) {
        return Response.status(problem.status())
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .entity(problem.ofThisRequest())
                .build();
    }

    private static Problem other(int status) {
        Problem problem = Problem.of(Kind.OTHER, "The request was refused with status " + status + ".");
        return new Problem(problem.type(), problem.title(), status, problem.detail(), null);
    }

    /** No default: a new reason must be decided here to compile. */
    private static Kind kind(Failure.Kind kind) {
        return switch (kind) {
            case TOO_LARGE -> Kind.TOO_LARGE;
            case UNSUPPORTED -> Kind.UNSUPPORTED;
            case ENCRYPTED -> Kind.ENCRYPTED;
            case CORRUPT -> Kind.CORRUPT;
            case EMPTY -> Kind.EMPTY;
            case PARSER_CRASHED -> Kind.PARSER_CRASHED;
            case OUT_OF_TIME -> Kind.OUT_OF_TIME;
            case GAVE_UP -> Kind.GAVE_UP;
            case INTERNAL -> Kind.INTERNAL;
            case NOT_A_FILE -> Kind.NOT_A_FILE;
            case NOT_FOUND -> Kind.NOT_FOUND;
        };
    }
}
