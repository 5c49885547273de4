package exhibit.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The project's own gold files, which an evaluation takes where none is named. */
final class ProjectGold {
    private ProjectGold() {}

    /**
     * Those files, below the working folder or the launcher's.
     *
     * @param what they hold, for the message
     * @param names of files below {@code training/gold}
     * @throws IllegalArgumentException if one is not there
     */
    static List<Path> files(String what, String... names) {
        for (Path folder : List.of(Path.of(""), Path.of(System.getProperty("exhibit.home", "")))) {
            Path gold = folder.resolve("training").resolve("gold");
            List<Path> files = List.of(names).stream().map(gold::resolve).toList();
            if (files.stream().allMatch(Files::isRegularFile)) {
                return files;
            }
        }
        throw new IllegalArgumentException(
                "name a file of " + what + "; there is no training/gold/" + names[0] + " here to take instead");
    }
}
