package exhibit.reading.child;

import exhibit.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How many pages a child has read so far: a small file in the order's folder, written by the child and read by whoever waits. */
public final class PagesRead implements AutoCloseable {
    private static final String FILE = "pages-read";
    private static final int BYTES = 2 * Integer.BYTES;

    private final FileChannel channel;
    private final int of;

    /**
     * Begins to count.
     *
     * @param folder of the order
     * @param of pages that will be read
     */
    public PagesRead(Path folder, int of) {
        this.of = of;
        try {
            this.channel = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for the answer cannot be written", e);
        }
        done(0);
    }

    /** So many are done; eight bytes at once, so that a reader never sees half of it. */
    public void done(int pages) {
        try {
            channel.write(ByteBuffer.allocate(BYTES).putInt(pages).putInt(of).flip(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for the answer cannot be written", e);
        }
    }

    /** What the child that works in a folder has read; unknown where it counts no pages, or has not begun. */
    public static Progress.Portion in(Path folder) {
        try {
            byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
            if (bytes.length < BYTES) {
                return Progress.Portion.UNKNOWN;
            }
            ByteBuffer counts = ByteBuffer.wrap(bytes);
            return new Progress.Portion(counts.getInt(), counts.getInt(), "page");
        } catch (IOException e) {
            return Progress.Portion.UNKNOWN; // not there yet, or gone already
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
