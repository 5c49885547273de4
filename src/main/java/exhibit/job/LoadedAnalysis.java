package exhibit.job;

import exhibit.analysis.Analysis;
import exhibit.lexicon.ListFileException;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.ReadingSettings;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The one analysis of the process, opened beside the start of everything else. Thread-safe. */
@Singleton
@Startup
public class LoadedAnalysis {
    private static final Logger LOG = Logger.getLogger("exhibit");

    private final CompletableFuture<Analysis> loading = new CompletableFuture<>();

    @Inject
    LoadedAnalysis(
            ReadingSettings reading,
            RecognitionSettings recognition,
            ListSettings lists,
            StepRecord steps,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "exhibit.data-dir") String folder) {
        Thread opener = new Thread(() -> open(reading, recognition, lists, steps, port, folder), "open-analysis");
        opener.setDaemon(true);
        opener.start();
        FunctionCounter.builder("exhibit.parser.deaths", this, LoadedAnalysis::parserDeaths)
                .register(meters);
    }

    /** The analysis; waits while it is being opened. */
    public Analysis get() {
        try {
            return loading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the service stops", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the analysis could not be opened", e);
        }
    }

    /** Whether a document sent now would be worked on at once. */
    public boolean isReady() {
        return loading.isDone()
                && !loading.isCompletedExceptionally()
                && loading.join().isReady();
    }

    private double parserDeaths() {
        return loading.isDone() && !loading.isCompletedExceptionally()
                ? loading.join().parserDeaths()
                : 0;
    }

    private void open(
            ReadingSettings reading,
            RecognitionSettings recognition,
            ListSettings lists,
            StepRecord steps,
            int port,
            String folder) {
        try {
            Analysis analysis = Analysis.open(reading, recognition, lists, steps);
            analysis.warnings().forEach(LOG::warn);
            analysis.warmUp();
            loading.complete(analysis);
            LOG.infof("Exhibit is ready at http://localhost:%d \u00b7 data in %s", port, folder);
        } catch (ListFileException e) { // the operator's to mend: the message is enough
            loading.completeExceptionally(e);
            LOG.error(e.getMessage());
            Quarkus.asyncExit(1);
        } catch (Throwable e) { // without it the service can do nothing: end it, so that whoever runs it sees
            loading.completeExceptionally(e);
            LOG.error("The analysis could not be opened.", e);
            Quarkus.asyncExit(1);
        }
    }

    @PreDestroy
    void close() {
        if (loading.isDone() && !loading.isCompletedExceptionally()) {
            loading.join().close();
        }
    }
}
