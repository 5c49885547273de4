package exhibit.quality.names;

import exhibit.EntityType;
import exhibit.Span;

/**
 * A name that the service found.
 *
 * @param words where, by index of the sentence's words, half-open
 * @param type as answered
 * @param confidence as answered, 0.0 to 1.0
 */
record Found(Span words, EntityType type, double confidence) {}
