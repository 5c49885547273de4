package exhibit.reading;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.reading.child.ReadingOrder;
import exhibit.reading.child.ReadingOrder.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;

/** The parser children: Tika's pipes, each a JVM that reads one document at a time and may die of it. Thread-safe. */
final class ParserChildren implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(ParserChildren.class.getName());
    private static final Limits WARM_UP = new Limits(1000, 1, 0, true, 0, 0, "eng");
    private static final String SILENCE = "logger.level=OFF\n";
    private static final Duration NEVER = Duration.ofDays(365);
    private static final String CONFIG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <properties>
              <parsers><parser class="exhibit.reading.child.DocumentParser"/></parsers>
              <fetchers>
                <fetcher class="exhibit.reading.child.UploadFetcher"><params><name>uploads</name></params></fetcher>
              </fetchers>
              <emitters><emitter class="org.apache.tika.pipes.emitter.EmptyEmitter"/></emitters>
              <pipes><params><numClients>1</numClients></params></pipes>
            </properties>
            """;

    private final PipesParser pipes;
    private final Path folder;
    private final int count;
    private final ExecutorService starter;
    private final AtomicLong deaths = new AtomicLong();
    private volatile boolean warm;

    /** @param folder an empty folder, for the configuration and what parsers unpack */
    ParserChildren(ReadingSettings settings, Path folder) {
        this.folder = folder;
        this.count = settings.children();
        this.starter = Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "parser children");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Path temporary = Files.createDirectories(folder.resolve("unpacked"));
            PipesConfig config = PipesConfig.load(Files.writeString(folder.resolve("tika-config.xml"), CONFIG));
            config.setJavaPath(ChildCommand.java());
            config.setForkedJvmArgs(ChildCommand.arguments(
                    settings, temporary, Files.writeString(folder.resolve("logging.properties"), SILENCE)));
            config.setNumClients(settings.children());
            config.setTimeoutMillis(settings.timeout().toMillis());
            config.setStartupTimeoutMillis(Duration.ofMinutes(1).toMillis());
            config.setShutdownClientAfterMillis(NEVER.toMillis());
            config.setMaxWaitForClientMillis(settings.maxWait().toMillis());
            config.setMaxForEmitBatchBytes(Long.MAX_VALUE);
            pipes = new PipesParser(config);
        } catch (IOException e) {
            throw new UncheckedIOException("no place for the parser children's configuration", e);
        } catch (TikaConfigException e) {
            throw new IllegalStateException("Tika refuses the parser children's configuration", e);
        }
    }

    /** Whether a child has read a document and lives. */
    boolean isWarm() {
        return warm;
    }

    /** How many died of a document, ran out of time or were stopped. */
    long deaths() {
        return deaths.get();
    }

    /** Starts all children, in the background, by letting each read a small document. */
    void warmUp() {
        for (int child = 0; child < count; child++) {
            starter.execute(this::warmOne); // Tika's pipes hand the children out in turn
        }
    }

    private void warmOne() {
        try (InputStream pdf = ParserChildren.class.getResourceAsStream("/reading/warm-up.pdf")) {
            Path answer = Files.createTempDirectory(folder, "warm-up-");
            Path file = answer.resolve("warm-up.pdf");
            Files.copy(pdf, file);
            read(file, new ReadingOrder("warm-up.pdf", null, "0".repeat(64), answer.toString(), WARM_UP));
            Folders.delete(answer);
        } catch (IOException | DocumentException e) {
            if (starter.isShutdown()) {
                return;
            }
            LOG.log(Level.WARNING, "A parser child could not be started: " + e.getMessage());
        }
    }

    /** Reads in a child and returns when its answer lies in the order's folder. */
    void read(Path file, ReadingOrder order) throws DocumentException {
        ParseContext context = new ParseContext();
        context.set(ReadingOrder.class, order);
        FetchEmitTuple tuple = new FetchEmitTuple(
                order.sha256(),
                new FetchKey("uploads", file.toAbsolutePath().toString()),
                new EmitKey("", order.sha256()),
                new Metadata(),
                context);
        try {
            check(pipes.parse(tuple).getStatus());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw died(Reason.OUT_OF_TIME, "Reading was stopped."); // Tika has killed the child
        } catch (PipesException | IOException e) {
            throw new DocumentException(
                    Reason.PARSER_CRASHED, "The parser could not be started; the document may be fine, try again.", e);
        }
    }

    private void check(PipesResult.STATUS status) throws DocumentException {
        switch (status) {
            case TIMEOUT -> throw died(Reason.OUT_OF_TIME, "Reading took longer than the time limit.");
            case OOM ->
                throw died(
                        Reason.PARSER_CRASHED, "The parser ran out of memory on this document; other documents work.");
            case UNSPECIFIED_CRASH ->
                throw died(Reason.PARSER_CRASHED, "The parser crashed on this document; other documents work.");
            case CLIENT_UNAVAILABLE_WITHIN_MS ->
                throw new DocumentException(Reason.OUT_OF_TIME, "No parser became free in time; try again later.");
            default -> warm = true; // the answer's file says the rest
        }
    }

    /** Another child is started at once, so that the next document does not wait for it. */
    private DocumentException died(Reason reason, String detail) {
        warm = count > 1 && warm;
        deaths.incrementAndGet();
        starter.execute(this::warmOne);
        return new DocumentException(reason, detail);
    }

    @Override
    public void close() {
        starter.shutdownNow();
        try {
            pipes.close();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A parser child did not end: " + e.getMessage());
        }
    }
}
