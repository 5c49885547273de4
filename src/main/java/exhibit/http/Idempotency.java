package exhibit.http;

import exhibit.DocumentException;
import exhibit.store.RequestKeys;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Requests with an {@code Idempotency-Key}: sent twice, they are done once. */
@Singleton
class Idempotency {
    private static final int LONGEST = 255;

    private final RequestKeys keys;

    @Inject
    Idempotency(RequestKeys keys) {
        this.keys = keys;
    }

    /** A request's work. */
    @FunctionalInterface
    interface Work<T> {
        Done<T> run() throws DocumentException;
    }

    /** What a request's work gives: the path of its answer. */
    record Done<T>(T answer, URI path) {}

    /**
     * Does a request's work, or says where the answer to the same request is.
     *
     * @param key of the request, or {@code null}
     * @param request what it asks for: two with the same parts are the same
     * @param again answers from the path of the first answer; empty if that is gone, then the work is done again
     */
    <T> T once(String key, List<String> request, Work<T> work, Function<String, Optional<T>> again)
            throws DocumentException {
        if (key == null) {
            return work.run().answer();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw ProblemException.badRequest("Idempotency-Key has from 1 to " + LONGEST + " characters.");
        }
        String hash = hash(request);
        Optional<RequestKeys.Use> earlier = keys.take(key, hash);
        if (earlier.isPresent()) {
            Optional<T> answer = earlier(earlier.get(), hash).flatMap(again);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        try {
            Done<T> done = work.run();
            keys.answered(key, done.path().toString());
            return done.answer();
        } catch (DocumentException | RuntimeException e) {
            keys.free(key);
            throw e;
        }
    }

    private static Optional<String> earlier(RequestKeys.Use use, String hash) {
        if (!use.request().equals(hash)) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.KEY_REUSED,
                    "This Idempotency-Key came with another request. Use a new key for a new request."));
        }
        if (use.answer() == null) {
            throw new ProblemException(Problem.of(
                    Problem.Kind.KEY_UNDER_WAY,
                    "The request with this Idempotency-Key is under way. Send it again later."));
        }
        return Optional.of(use.answer());
    }

    private static String hash(List<String> request) {
        MessageDigest digest = Uploads.sha256();
        for (String part : request) {
            byte[] bytes = String.valueOf(part).getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).flip());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
