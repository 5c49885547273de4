package exhibit.lexicon;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Which lists companies and goods are compared with. */
@ConfigMapping(prefix = "exhibit.lists")
@FunctionalInterface
public interface ListSettings {
    /** A folder whose files `*.tsv` are watch lists; a list of the name of a built-in one takes its place. */
    Optional<Path> folder();
}
