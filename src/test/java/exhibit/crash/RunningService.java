package exhibit.crash;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** The packaged service as a process of its own, to be killed. */
public final class RunningService implements AutoCloseable {
    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Process process;
    private final int port;

    private RunningService(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the service on a data folder with its fast tier, and waits until it is ready. */
    public static RunningService start(Path folder) throws IOException, InterruptedException {
        int port;
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Files.createDirectories(folder);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "-Dquarkus.http.port=" + port,
                        "-Dexhibit.data-dir=" + folder,
                        "-Dexhibit.recognition.tier=fast",
                        "-Dexhibit.job.max-tries=1000", // killed so often in a row, work would be given up, as it
                        // should
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolveSibling("service.log").toFile()))
                .start();
        RunningService service = new RunningService(process, port);
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!service.isReady()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IllegalStateException("the service did not start; see service.log");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return service;
    }

    /** SIGKILL, to the service and its parser children. */
    void kill() {
        close();
    }

    /** Such as {@code http://localhost:49152}. */
    public String address() {
        return "http://localhost:" + port;
    }

    public HttpResponse<String> send(HttpRequest.Builder request, String path)
            throws IOException, InterruptedException {
        return client.send(
                request.uri(URI.create(address() + path))
                        .timeout(Duration.ofSeconds(90))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    public JsonNode get(String path) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder().GET(), path).body());
    }

    public static JsonNode json(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body());
    }

    private boolean isReady() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder().GET(), "/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
    }
}
