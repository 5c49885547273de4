package exhibit.quality.speed;

import com.sun.management.OperatingSystemMXBean;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.mention.Recognition;
import exhibit.quality.speed.SpeedReport.Names;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;

/** Times finding names in one document whose sentences are known. */
final class NamesSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final SourceText source;
    private final List<Sentence> sentences;
    private final int words;
    private final Lexicons lexicons = Lexicons.open();

    NamesSpeed(SourceText source, List<Sentence> sentences, int words) {
        this.source = source;
        this.sentences = List.copyOf(sentences);
        this.words = words;
    }

    /**
     * Times one tier.
     *
     * @param tried the tier, and the threads that work on a batch and on the document
     * @param warmUp runs before that do not count
     * @param runs 1 or more
     */
    Names measure(Tried tried, int warmUp, int runs) {
        MentionFinders finders = Recognition.open(lexicons, tried).of(tried.tier());
        ForkJoinPool pool = new ForkJoinPool(tried.threads()); // the finders' parallel streams stay in it
        try {
            for (int run = 0; run < warmUp; run++) {
                pool.submit(() -> finders.find(source, sentences)).join();
            }
            List<Long> nanos = new ArrayList<>();
            long cpu = SYSTEM.getProcessCpuTime();
            for (int run = 0; run < runs; run++) {
                long began = System.nanoTime();
                pool.submit(() -> finders.find(source, sentences)).join();
                nanos.add(System.nanoTime() - began);
            }
            double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
            Times times = Times.of(nanos);
            return new Names(
                    finders.tier().wireName(),
                    tried.threads(),
                    times,
                    words / times.p50(),
                    (double) words * runs / Math.max(1e-9, cpuSeconds));
        } finally {
            pool.shutdown();
        }
    }
}
