package exhibit.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * Copies a data folder while a service may be using it: first the database as it is at one moment, then the bytes that this copy of it
 * knows. A folder copied so is a data folder.
 */
public final class Backup {
    private final Path folder;

    /** @param folder the service's data folder */
    public Backup(Path folder) {
        this.folder = folder;
    }

    /**
     * Copies into a folder that is empty or not there yet.
     *
     * @return how many originals were copied
     * @throws IllegalArgumentException if there is nothing to copy, or the other folder is not empty
     */
    public int into(Path target) {
        Path database = folder.resolve("exhibit.db");
        if (!Files.exists(database)) {
            throw new IllegalArgumentException(
                    "no service keeps its data in " + folder + "; EXHIBIT_DATA_DIR says where");
        }
        try {
            Files.createDirectories(target);
            try (var there = Files.list(target)) {
                if (there.findAny().isPresent()) {
                    throw new IllegalArgumentException(target + " is not empty");
                }
            }
            Path copy = target.resolve("exhibit.db");
            Jdbi.create("jdbc:sqlite:" + database + "?busy_timeout=60000")
                    .useHandle(handle -> handle.execute("VACUUM INTO ?", copy.toString()));
            return originals(copy, target);
        } catch (IOException e) {
            throw new UncheckedIOException(target + " cannot be written", e);
        }
    }

    private int originals(Path database, Path target) throws IOException {
        Originals from = new Originals(folder.resolve("originals"), folder);
        Originals to = new Originals(target.resolve("originals"), target);
        int copied = 0;
        for (String id : known(database)) {
            try {
                Files.createDirectories(to.at(id).getParent());
                Files.copy(from.at(id), to.at(id));
                copied++;
            } catch (NoSuchFileException erased) {
                // meanwhile, or before
            }
        }
        return copied;
    }

    private static List<String> known(Path database) {
        return Jdbi.create("jdbc:sqlite:" + database)
                .withHandle(
                        handle -> handle.createQuery("""
                        SELECT id FROM document
                        UNION SELECT document FROM job WHERE state IN ('QUEUED', 'RUNNING')
                        UNION SELECT archive FROM batch WHERE archive IS NOT NULL
                        UNION SELECT document FROM batch_file WHERE document IS NOT NULL""").mapTo(String.class).list());
    }
}
