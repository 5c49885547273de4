package exhibit.reading;

import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.tika.Tika;

/** How a parser child is started: which java, which classes, which limits. */
final class ChildCommand {
    private static final String RUNNER = "quarkus-run.jar";

    private ChildCommand() {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /**
     * The arguments of a child's JVM.
     *
     * @param temporary folder for what parsers unpack, deleted with the reader even if a child dies
     * @param logging configuration of the child's log: parsers quote what they cannot read, and no log may hold a document's words
     */
    static List<String> arguments(ReadingSettings settings, Path temporary, Path logging) {
        return new ArrayList<>(List.of( // Tika changes the list
                "-cp",
                classpath(System.getProperty("java.class.path")),
                "-Xmx" + settings.childHeap().asLongValue(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dlogging.configuration=" + logging.toUri(),
                "-Dlog4j2.StatusLogger.level=OFF",
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-Dexhibit.reading.parent=" + ProcessHandle.current().pid()));
    }

    /** The packaged service names only its runner, whose class loader finds the jars that lie beside it; a child needs the jars. */
    static String classpath(String own) {
        Set<String> entries = new LinkedHashSet<>();
        for (String entry : own.split(File.pathSeparator, -1)) {
            Path path = Path.of(entry).toAbsolutePath();
            if (path.endsWith(RUNNER)) {
                for (String folder : List.of("app", "lib/main", "lib/boot")) {
                    entries.add(path.resolveSibling(folder).resolve("*").toString());
                }
            } else {
                entries.add(path.toString());
            }
        }
        if (entries.stream().noneMatch(entry -> entry.endsWith("*"))) {
            addSource(ChildCommand.class, entries);
            addSource(Tika.class, entries);
        }
        return String.join(File.pathSeparator, entries);
    }

    private static void addSource(Class<?> type, Set<String> entries) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        URL location = source == null ? null : source.getLocation();
        if (location != null && "file".equals(location.getProtocol())) {
            Path path = Path.of(URI.create(location.toString()));
            if (Files.exists(path)) {
                entries.add(path.toString());
            }
        }
    }
}
