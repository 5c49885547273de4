package exhibit.store;

import exhibit.Finding;
import java.util.Optional;

/**
 * How a record stands, and how often it was decided on.
 *
 * @param revision decisions so far; 0 where nobody decided anything
 * @param finding as it stands now; empty where a person added it and it is withdrawn
 */
public record Standing(int revision, Optional<Finding> finding) {}
