package exhibit.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged service is killed while several senders post documents and archives: what it accepted is done once it runs again, each
 * document once. {@code -Dexhibit.kills=50} makes it a long measurement.
 */
class KilledServiceIT {
    private static final int KILLS = Integer.getInteger("exhibit.kills", 2);
    private static final int SENDERS = 4;
    private static final int FILES = 5;

    @TempDir
    private Path folder;

    private final Map<String, String> jobs = new HashMap<>(); // of each what its document says
    private final Set<String> batches = new HashSet<>();

    @Test
    void whatWasAcceptedIsDoneOnce() throws Exception {
        Path data = folder.resolve("data");
        for (int kill = 0; kill < KILLS; kill++) {
            try (RunningService service = RunningService.start(data)) {
                sendUntilKilled(service, kill);
            }
        }
        assertThat(jobs).isNotEmpty();
        try (RunningService service = RunningService.start(data)) {
            Set<String> documents = new HashSet<>();
            for (Map.Entry<String, String> job : jobs.entrySet()) {
                JsonNode over = await(service, "/v1/jobs/" + job.getKey());
                assertThat(over.path("state").asText()).as(over.toString()).isEqualTo("DONE");
                assertThat(text(service, over.path("document").asText())).isEqualTo(job.getValue());
                documents.add(over.path("document").asText());
            }
            for (String batch : batches) {
                JsonNode over = await(service, "/v1/batches/" + batch);
                assertThat(over.path("counts").path("done").asInt())
                        .as(over.toString())
                        .isEqualTo(FILES);
            }
            System.out.printf(
                    "%d kills, %d documents and %d archives accepted: none lost, none twice%n",
                    KILLS, jobs.size(), batches.size());
            assertThatEachIsKeptOnce(service, documents);
        }
    }

    private void sendUntilKilled(RunningService service, int round) throws InterruptedException {
        ConcurrentLinkedQueue<String[]> accepted = new ConcurrentLinkedQueue<>();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < SENDERS; sender++) {
            String name = round + "-" + sender;
            Thread thread = new Thread(() -> send(service, name, accepted));
            thread.start();
            senders.add(thread);
        }
        TimeUnit.MILLISECONDS.sleep(1000 + new Random(round).nextInt(3000));
        service.kill();
        for (Thread sender : senders) {
            sender.join();
        }
        for (String[] answer : accepted) {
            if (answer[1] == null) {
                batches.add(answer[0]);
            } else {
                jobs.put(answer[0], answer[1]);
            }
        }
    }

    /** Posts until the service is gone. */
    private static void send(RunningService service, String name, ConcurrentLinkedQueue<String[]> accepted) {
        try {
            for (int number = 0; ; number++) {
                String words = words(name + "-" + number);
                boolean isBatch = number % 4 == 3;
                HttpRequest.Builder request = isBatch
                        ? HttpRequest.newBuilder()
                                .header("Content-Type", "application/zip")
                                .POST(BodyPublishers.ofByteArray(zip(name + "-" + number)))
                        : HttpRequest.newBuilder()
                                .header("Content-Type", "text/plain")
                                .header("Prefer", "respond-async")
                                .POST(BodyPublishers.ofString(words));
                HttpResponse<String> answer = service.send(request, isBatch ? "/v1/batches" : "/v1/documents");
                if (answer.statusCode() == 202) {
                    accepted.add(
                            new String[] {RunningService.json(answer).path("id").asText(), isBatch ? null : words});
                }
            }
        } catch (IOException e) {
            // killed
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static JsonNode await(RunningService service, String path) throws Exception {
        JsonNode now = service.get(path + "?wait=60");
        for (int more = 0; more < 5 && now.path("endedAt").isNull(); more++) {
            now = service.get(path + "?wait=60");
        }
        return now;
    }

    private static String text(RunningService service, String document) throws Exception {
        return service.send(HttpRequest.newBuilder().GET(), "/v1/documents/" + document + "/text")
                .body();
    }

    private static void assertThatEachIsKeptOnce(RunningService service, Set<String> documents) throws Exception {
        List<String> listed = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = service.get("/v1/documents?limit=1000" + cursor);
            page.path("items").forEach(item -> listed.add(item.path("id").asText()));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);
        assertThat(listed).doesNotHaveDuplicates().containsAll(documents);
        Map<String, Integer> records = new HashMap<>();
        cursor = "";
        do {
            JsonNode page = service.get("/v1/evidence?limit=1000" + cursor);
            page.path("items")
                    .forEach(item -> records.merge(item.at("/document/id").asText(), 1, Integer::sum));
            cursor = page.path("next").isNull()
                    ? null
                    : "&cursor=" + page.path("next").asText();
        } while (cursor != null);
        assertThat(records.keySet()).containsAll(documents);
        assertThat(records.values()).as("records of a document").containsOnly(1);
    }

    private static String words(String name) {
        return "Ostbau AG exported 200 tonnes of steel pipe to Iraq. Number " + name + ".\n";
    }

    private static byte[] zip(String name) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int file = 0; file < FILES; file++) {
                zip.putNextEntry(new ZipEntry(file + ".txt"));
                zip.write(words(name + "-file-" + file).getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
