package exhibit.encoder;

import exhibit.EntityType;

/**
 * A run of words that the model takes for a name.
 *
 * @param first index of its first word
 * @param end one past its last word
 * @param type the kind of thing named
 * @param confidence calibrated probability that it is one, 0.0 to 1.0
 */
public record Name(int first, int end, EntityType type, double confidence) {}
