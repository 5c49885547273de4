package exhibit.http;

import java.util.List;

/**
 * What became of several files.
 *
 * @param results in the order they were sent
 */
public record FileOutcomes(List<FileOutcome> results) {
    public FileOutcomes {
        results = List.copyOf(results);
    }
}
