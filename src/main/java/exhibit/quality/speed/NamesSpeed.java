package exhibit.quality.speed;

import com.sun.management.OperatingSystemMXBean;
import exhibit.Progress;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.encoder.SentenceReader;
import exhibit.language.Segmenter;
import exhibit.lexicon.AccurateModel;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
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
    private final Segmenter segmenter;
    private final Lexicons lexicons = Lexicons.open();

    NamesSpeed(SourceText source, Segmenter segmenter, List<Sentence> sentences, int words) {
        this.source = source;
        this.segmenter = segmenter;
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
        Runnable work = work(tried);
        ForkJoinPool pool = new ForkJoinPool(tried.threads()); // the finders' parallel streams stay in it
        try {
            for (int run = 0; run < warmUp; run++) {
                pool.submit(work).join();
            }
            List<Long> nanos = new ArrayList<>();
            long cpu = SYSTEM.getProcessCpuTime();
            for (int run = 0; run < runs; run++) {
                long began = System.nanoTime();
                pool.submit(work).join();
                nanos.add(System.nanoTime() - began);
            }
            double cpuSeconds = (SYSTEM.getProcessCpuTime() - cpu) / 1e9;
            Times times = Times.of(nanos);
            return new Names(
                    tried.tier().wireName(),
                    tried.threads(),
                    times,
                    words / times.p50(),
                    (double) words * runs / Math.max(1e-9, cpuSeconds));
        } finally {
            pool.shutdown();
        }
    }

    /** Finding names in sentences whose words are known; the encoder reads tags and trees in the same pass. */
    private Runnable work(Tried tried) {
        MentionFinders finders = MentionFinders.open(lexicons, tried.tier());
        if (tried.tier() == Tier.FAST) {
            return () -> finders.find(source, sentences);
        }
        SentenceReader reader = SentenceReader.open(AccurateModel.open(), tried.threads());
        List<Sentence> read = segmenter.segment(source, reader, new Progress.Count("sentence"));
        List<List<String>> tokens = read.stream()
                .map(sentence -> sentence.tokens().stream()
                        .map(token -> source.words(token.span()))
                        .toList())
                .toList();
        return () -> {
            reader.read(tokens);
            finders.find(source, read);
        };
    }
}
