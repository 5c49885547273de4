package exhibit.export;

import java.io.IOException;
import java.io.OutputStream;

/** A process that exports many findings in every format, and says how fast; its heap is bounded by whoever starts it. */
final class ManyFindings {
    private ManyFindings() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        for (ExportFormat format : ExportFormat.values()) {
            Counted out = new Counted();
            long start = System.nanoTime();
            format.write(SampleFindings.many(count), SampleFindings.ORIGIN, out);
            double seconds = (System.nanoTime() - start) / 1e9;
            System.out.printf("%s %.0f MB %.1f MB/s%n", format, out.bytes / 1e6, out.bytes / 1e6 / seconds);
        }
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }
}
