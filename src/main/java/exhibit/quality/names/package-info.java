/**
 * Scores the names that the service finds in marked sentences. Read {@link exhibit.quality.names.RecognitionEvaluation} first:
 * sentences become documents of running text, the whole analysis answers for them, its mentions become spans of words, and spans
 * are scored.
 */
package exhibit.quality.names;
