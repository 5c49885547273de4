package exhibit.client;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * An Exhibit service. Every method throws {@link ExhibitException} where the service refuses or cannot be reached; posts carry an
 * {@code Idempotency-Key}, so that a document is worked once however often it had to be sent. Thread-safe.
 */
public final class ExhibitClient {
    private static final String DOCUMENTS = "/v1/documents/";
    private static final String JOBS = "/v1/jobs/";
    private static final String BATCHES = "/v1/batches/";

    private final Transport transport;

    /** @param service such as {@code http://localhost:8080} */
    public ExhibitClient(URI service) {
        this.transport = new Transport(service);
    }

    /** Analyses text that the service does not keep. */
    public AnalysisResult analyze(String text) {
        return transport.send(
                transport
                        .to(Search.all().with("offsets", "utf16").path("/v1/analyze"))
                        .header("Content-Type", "text/plain; charset=utf-8")
                        .POST(BodyPublishers.ofString(text))
                        .build(),
                AnalysisResult.class);
    }

    /** Sends a document and waits for its result, however long that takes. */
    public AnalysisResult post(Path file) {
        return result(follow(submit(file), job -> {}));
    }

    /** Sends a document and returns at once, with the job that works on it. */
    public Job submit(Path file) {
        return transport.send(
                upload("/v1/documents", file).header("Prefer", "respond-async").build(), Job.class);
    }

    /** A job as it is now. */
    public Job job(String id) {
        return transport.send(transport.to(JOBS + id).build(), Job.class);
    }

    /** Waits until a job is over; {@code watcher} is told of it each second. */
    public Job follow(Job job, Consumer<Job> watcher) {
        Job now = job;
        while (!now.isOver()) {
            now = transport.send(transport.to(JOBS + job.id() + "?wait=1").build(), Job.class);
            watcher.accept(now);
        }
        return now;
    }

    /**
     * The result of a job that is over.
     *
     * @throws ExhibitException if it failed, was cancelled or is not over
     */
    public AnalysisResult result(Job job) {
        if (job.result() == null) {
            throw new ExhibitException(
                    job.problem() != null
                            ? job.problem()
                            : new Problem("about:blank", "No result", 409, "The job is " + job.state() + ".", null));
        }
        return document(job.document());
    }

    /** The result of a kept document. */
    public AnalysisResult document(String id) {
        String path = Search.all().with("offsets", "utf16").path(DOCUMENTS + id);
        return transport.send(transport.to(path).build(), AnalysisResult.class);
    }

    /** Erases a document with everything that came of it. */
    public void erase(String id) {
        transport.send(transport.to(DOCUMENTS + id).DELETE().build());
    }

    /** Every record that fits, fetched page by page as the stream is read. */
    public Stream<Finding> evidence(Search search) {
        Search wanted = search.with("offsets", "utf16");
        return Stream.iterate(
                        findings(wanted),
                        page -> page != null,
                        page -> page.next() == null ? null : findings(wanted.with("cursor", page.next())))
                .flatMap(page -> page.items().stream());
    }

    /**
     * Writes every record that fits to a file, which is there only once it is whole.
     *
     * @param format {@code csv}, {@code xlsx}, {@code ndjson}, {@code ftm}, {@code jsonld}, {@code graphml} or {@code stix}
     */
    public Path export(Search search, String format, Path to) {
        String path = search.with("format", format).path("/v1/evidence");
        return transport.download(transport.to(path).build(), to);
    }

    /** Sends a ZIP, 7z or TAR archive, each of whose files is to be analysed; returns at once. */
    public Batch postArchive(Path archive) {
        return transport.send(upload("/v1/batches", archive).build(), Batch.class);
    }

    /** Waits until every file of a batch has an outcome; {@code watcher} is told of it each second. */
    public Batch follow(Batch batch, Consumer<Batch> watcher) {
        Batch now = batch;
        while (!now.isOver()) {
            now = transport.send(transport.to(BATCHES + batch.id() + "?wait=1").build(), Batch.class);
            watcher.accept(now);
        }
        return now;
    }

    /** Writes all outcomes of a batch as CSV to a file. */
    public Path report(Batch batch, Path to) {
        return transport.download(transport.to(BATCHES + batch.id() + "/report").build(), to);
    }

    private Page<Finding> findings(Search search) {
        return transport.page(transport.to(search.path("/v1/evidence")).build(), Page.class, Finding.class);
    }

    private HttpRequest.Builder upload(String path, Path file) {
        try {
            return transport
                    .to(Search.all()
                            .with("filename", file.getFileName().toString())
                            .path(path))
                    .header("Content-Type", "application/octet-stream")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of a list; {@code next} is {@code null} at the end. */
    record Page<T>(List<T> items, String next) {}
}
