package exhibit.quality.speed;

import java.util.List;

/**
 * All times of one document, as {@code --json} writes them.
 *
 * @param file name of the document
 * @param words tokens with a letter or digit in what the service analyses of it
 * @param pages as read
 * @param cores that this process may use
 * @param concurrency analyses at once at most; further clients wait their turn
 * @param names finding names, by tier and threads
 * @param whole the whole analysis, reading included, by tier and clients
 * @param parsersPeakMib peak resident memory of the parser children together, in MiB; {@code null} where the system does not tell
 */
public record SpeedReport(
        String file,
        int words,
        int pages,
        int cores,
        int concurrency,
        List<Names> names,
        List<Whole> whole,
        Long parsersPeakMib) {

    /**
     * Finding names, sentences and tags given.
     *
     * @param tier that found them
     * @param threads {@code exhibit.recognition.threads}, and cores that may work on the document
     * @param times of one run each
     * @param wordsPerSecond by the clock: words by the median time
     * @param wordsPerCpuSecond words by the processor time of all threads, which a busy machine changes less
     */
    public record Names(String tier, int threads, Times times, double wordsPerSecond, double wordsPerCpuSecond) {}

    /**
     * The whole analysis.
     *
     * @param clients that send the document again and again
     * @param times of one answer each, the wait for a turn included
     * @param wordsPerSecond words of all answers by the time that all of them took
     * @param peakMib peak resident memory of this process so far, rows above included, in MiB; {@code null} where the system
     *     does not tell
     */
    public record Whole(String tier, int clients, Times times, double wordsPerSecond, Long peakMib) {}

    public SpeedReport {
        names = List.copyOf(names);
        whole = List.copyOf(whole);
    }
}
