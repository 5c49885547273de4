package exhibit.quality.speed;

import exhibit.DocumentException;
import exhibit.Upload;
import exhibit.analysis.Analysis;
import exhibit.quality.speed.SpeedReport.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Times the whole analysis of one document for some clients at once; as many work at a time as the service lets work. */
final class WholeSpeed {
    private final Analysis analysis;
    private final Upload upload;
    private final int words;

    private final Semaphore places;

    /**
     * @param concurrency analyses at once, first come first served
     */
    WholeSpeed(Analysis analysis, Upload upload, int words, int concurrency) {
        this.analysis = analysis;
        this.upload = upload;
        this.words = words;
        this.places = new Semaphore(concurrency, true);
    }

    /**
     * Times one number of clients, each of which sends the document again once it is answered.
     *
     * @param tier for the report
     * @param warmUp answers before that do not count
     * @param runs answers in all that count, 1 or more
     * @throws DocumentException if the document cannot be read
     */
    Whole measure(String tier, int clients, int warmUp, int runs) throws DocumentException {
        for (int run = 0; run < warmUp; run++) {
            analysis.analyse(upload);
        }
        AtomicInteger left = new AtomicInteger(runs);
        List<Callable<List<Long>>> work = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            work.add(() -> client(left));
        }
        long began = System.nanoTime();
        List<Long> nanos = all(work);
        double seconds = (System.nanoTime() - began) / 1e9;
        Times times = Times.of(nanos);
        return new Whole(tier, clients, times, (double) words * times.runs() / seconds, Memory.ownPeak());
    }

    private List<Long> client(AtomicInteger left) throws DocumentException, InterruptedException {
        List<Long> nanos = new ArrayList<>();
        while (left.getAndDecrement() > 0) {
            long began = System.nanoTime();
            places.acquire();
            try {
                analysis.analyse(upload);
            } finally {
                places.release();
            }
            nanos.add(System.nanoTime() - began);
        }
        return nanos;
    }

    private static List<Long> all(List<Callable<List<Long>>> work) throws DocumentException {
        ExecutorService clients = Executors.newFixedThreadPool(work.size());
        try {
            List<Long> results = new ArrayList<>();
            for (Future<List<Long>> future : clients.invokeAll(work)) {
                results.addAll(future.get());
            }
            return results;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof DocumentException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            clients.shutdown();
        }
    }
}
