package exhibit.client;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Requests and their answers. What was turned away (429) or met no service (502, 503, no connection) is sent again, after the service's
 * {@code Retry-After} or with pauses that double.
 */
final class Transport {
    private static final int TRIES = 6;
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 60_000;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final Set<Integer> PASSING = Set.of(429, 502, 503);

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private final URI service;

    Transport(URI service) {
        this.service = service;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).timeout(TIMEOUT);
    }

    <T> T send(HttpRequest request, Class<T> type) {
        return read(open(request), json.constructType(type));
    }

    <T> T page(HttpRequest request, Class<?> page, Class<?> item) {
        return read(open(request), json.getTypeFactory().constructParametricType(page, item));
    }

    void send(HttpRequest request) {
        try (InputStream body = open(request).body()) {
            body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an answer to a file, which is there only once it is whole. */
    Path download(HttpRequest request, Path to) {
        Path unfinished = to.resolveSibling(to.getFileName() + ".part");
        try {
            try (InputStream body = open(request).body()) {
                Files.copy(body, unfinished, StandardCopyOption.REPLACE_EXISTING);
                return Files.move(unfinished, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the answer broke off, or " + to + " cannot be written", e);
        }
    }

    private <T> T read(HttpResponse<InputStream> response, JavaType type) {
        try (InputStream body = response.body()) {
            return json.readValue(body, type);
        } catch (IOException e) {
            throw new ExhibitException("the answer broke off, or is not the service's", e);
        }
    }

    /** The response of a success. */
    private HttpResponse<InputStream> open(HttpRequest request) {
        try {
            for (int tried = 1; ; tried++) {
                Optional<HttpResponse<InputStream>> response = attempt(request, tried);
                if (response.isPresent()) {
                    return response.get();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExhibitException("interrupted", e);
        }
    }

    /** Empty where it is worth another try, after a pause. */
    private Optional<HttpResponse<InputStream>> attempt(HttpRequest request, int tried) throws InterruptedException {
        Optional<String> asked = Optional.empty();
        try {
            HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() < 300) {
                return Optional.of(response);
            }
            Problem problem = problem(response);
            if (!PASSING.contains(response.statusCode()) || tried == TRIES) {
                throw new ExhibitException(problem);
            }
            asked = response.headers().firstValue("Retry-After");
        } catch (IOException e) {
            if (tried == TRIES) {
                throw new ExhibitException(service + " cannot be reached", e);
            }
        }
        pause(tried, asked);
        return Optional.empty();
    }

    private Problem problem(HttpResponse<InputStream> response) throws IOException {
        byte[] body = response.body().readAllBytes();
        try {
            return json.readValue(body, Problem.class);
        } catch (IOException e) { // something between the client and the service answered
            int status = response.statusCode();
            return new Problem("about:blank", "Error", status, "status " + status + " without a problem", null);
        }
    }

    private static void pause(int tried, Optional<String> asked) throws InterruptedException {
        long own = Math.min(FIRST_PAUSE << (tried - 1), LONGEST_PAUSE);
        Thread.sleep(asked.filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Math.min(Long.parseLong(seconds) * 1000, LONGEST_PAUSE))
                .orElseGet(() -> own - ThreadLocalRandom.current().nextLong(own / 2 + 1)));
    }
}
