package exhibit.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A reader's temporary folder. A killed service cannot delete its own, so the next one that starts deletes it.
 *
 * <p>Whoever lives holds a lock on a file in the folder, which the system lets go when a process ends however it ends. A process id
 * alone would not do: it is given again, and means nothing to a container beside this one.
 */
final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "exhibit-reading-";
    private static final String LOCK = "in-use";

    private final Path path;
    private final FileChannel channel;

    private WorkFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * A new, empty folder but for its lock; first those are deleted that nobody uses any more.
     *
     * @param parent where temporary folders lie
     */
    static WorkFolder in(Path parent) {
        try {
            sweep(parent);
            WorkFolder folder = null;
            while (folder == null) {
                folder = locked(Files.createTempDirectory(parent, ownPrefix()));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for temporary files", e);
        }
    }

    Path path() {
        return path;
    }

    private static String ownPrefix() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    /** {@code null} where another process took the new folder for a forgotten one before it was locked. */
    private static WorkFolder locked(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(
                    folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.READ);
        } catch (NoSuchFileException e) {
            return null;
        }
        channel.lock();
        if (!Files.exists(folder.resolve(LOCK))) {
            channel.close();
            return null;
        }
        return new WorkFolder(folder, channel);
    }

    private static void sweep(Path parent) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(parent, PREFIX + "*-*")) {
            for (Path folder : folders) {
                // to open and close a lock's file would let go of a lock that this process itself holds on it
                if (!folder.getFileName().toString().startsWith(ownPrefix())) {
                    deleteIfUnused(folder);
                }
            }
        }
    }

    private static void deleteIfUnused(Path folder) {
        try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            // another user's, or another start deletes it right now: not ours to delete
        }
    }

    @Override
    public void close() {
        Folders.delete(path);
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("a lock cannot be let go", e);
        }
    }
}
