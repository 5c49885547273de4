import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tool that finds names in ready-cut words; {@link #measure} runs it on what compare.py wrote. D is its form of a sentence. */
abstract class Peer<D> {
    private static final int RUNS = 5;
    private static final int WARM_UP = 2;

    /** Whatever the tool does before its names step (tags, lemmas): not timed. */
    abstract D prepare(String[] words) throws Exception;

    /** The names step: timed. */
    abstract void find(D sentence) throws Exception;

    /** Sets BIO tags of the tool's own types where names are; the others are "O" already. */
    abstract void read(D sentence, String[] tags);

    abstract String version();

    static void name(String[] tags, int start, int end, String type) {
        for (int index = start; index < end; index++) {
            tags[index] = (index == start ? "B-" : "I-") + type;
        }
    }

    final void measure(String name, Path out) throws Exception {
        measure(name, out, List.of("report", "kept"));
    }

    final void measure(String name, Path out, List<String> sets) throws Exception {
        List<String[]> report = sentences(out.resolve("report.txt"));
        long wall = Long.MAX_VALUE;
        long processor = Long.MAX_VALUE;
        for (int run = 0; run < RUNS; run++) {
            List<D> ready = prepared(report);
            long wallStart = System.nanoTime();
            long processorStart = processorTime();
            for (D sentence : ready) {
                find(sentence);
            }
            if (run >= WARM_UP) {
                wall = Math.min(wall, System.nanoTime() - wallStart);
                processor = Math.min(processor, processorTime() - processorStart);
            }
        }
        System.gc();
        long words = report.stream().mapToLong(line -> line.length).sum();
        Files.writeString(out.resolve(name + ".json"), """
                {"version": "%s", "words": %d, "ner": {"wall": %d, "cpu": %d}, "rss": %d, "peak": %d}
                """.formatted(version(), words, rate(words, wall), rate(words, processor), memory("VmRSS:"), memory("VmHWM:")));
        for (String set : sets) {
            List<String> lines = new ArrayList<>();
            for (String[] sentence : sentences(out.resolve(set + ".txt"))) {
                D document = prepare(sentence);
                find(document);
                String[] tags = new String[sentence.length];
                Arrays.fill(tags, "O");
                read(document, tags);
                lines.add(String.join(" ", tags));
            }
            Files.write(out.resolve(name + "-" + set + ".tags"), lines);
        }
        System.exit(0);
    }

    private List<D> prepared(List<String[]> sentences) throws Exception {
        List<D> out = new ArrayList<>();
        for (String[] words : sentences) {
            out.add(prepare(words));
        }
        return out;
    }

    private static List<String[]> sentences(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(line -> line.split(" ")).toList();
    }

    /** Of all threads of the process, garbage collector included. */
    private static long processorTime() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static long rate(long words, long nanoseconds) {
        return Math.round(words * 1e9 / nanoseconds);
    }

    /** Megabytes. */
    private static long memory(String key) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst().orElseThrow();
    }
}
