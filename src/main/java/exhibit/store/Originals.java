package exhibit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The bytes of documents as files named by their hash, such as {@code ab/cdef…}. A file is there whole or not at all. */
final class Originals {
    private final Path folder;
    private final Path unfinished;

    /** @param unfinished where copies grow, emptied at start: what a crash leaves there holds a document's bytes */
    Originals(Path folder, Path unfinished) {
        this.folder = folder;
        this.unfinished = unfinished;
    }

    Path at(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2));
    }

    boolean has(String sha256) {
        return Files.exists(at(sha256));
    }

    /** Copies the bytes; when this returns they survive a crash of the machine. */
    void keep(Path bytes, String sha256) {
        Path target = at(sha256);
        Path shelf = target.getParent();
        try {
            if (!Files.exists(shelf)) {
                Files.createDirectories(shelf);
                sync(folder);
            }
            Path copy = Files.createTempFile(unfinished, "original", ".tmp");
            try {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
                try (FileChannel channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(copy);
            }
            sync(shelf);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of " + sha256 + " could not be kept", e);
        }
    }

    void erase(String sha256) {
        try {
            if (Files.deleteIfExists(at(sha256))) {
                sync(at(sha256).getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes of " + sha256 + " could not be erased", e);
        }
    }

    /** Makes the folder's list of names durable. */
    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
