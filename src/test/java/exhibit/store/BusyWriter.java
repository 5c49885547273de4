package exhibit.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;

/** A process that keeps and erases documents until it is killed, and says on standard output what the store has acknowledged. */
final class BusyWriter {
    private static final int RECORDS = 3;
    private static final int LARGEST = 1 << 20;

    private final DocumentStore store;
    private final Path uploads;
    private final Random random;
    private final Deque<String> mine = new ArrayDeque<>();

    private BusyWriter(TestStore opened, long seed) {
        this.store = opened.documents();
        this.uploads = opened.folder().uploads();
        this.random = new Random(seed);
    }

    public static void main(String[] arguments) {
        TestStore opened = TestStore.open(Path.of(arguments[0]));
        for (int writer = 0; writer < 2; writer++) {
            BusyWriter work = new BusyWriter(opened, Long.parseLong(arguments[1]) + writer);
            new Thread(work::write).start();
        }
    }

    private void write() {
        try {
            while (true) {
                byte[] bytes = new byte[1 + random.nextInt(LARGEST)];
                random.nextBytes(bytes);
                Path file = Files.write(Files.createTempFile(uploads, "sent", ".bin"), bytes);
                Keeping keeping = SampleDocuments.of(file, RECORDS);
                String id = keeping.document().result().document().id();
                store.keep(keeping);
                say("kept " + id);
                mine.add(id);
                if (random.nextInt(3) == 0) {
                    String old = mine.remove();
                    say("erasing " + old);
                    store.erase(old);
                    say("erased " + old);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void say(String words) {
        synchronized (System.out) {
            System.out.println(words);
            System.out.flush();
        }
    }
}
