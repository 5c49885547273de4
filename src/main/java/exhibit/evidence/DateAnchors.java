package exhibit.evidence;

import java.time.LocalDate;

/**
 * What relative dates are counted from.
 *
 * @param document the date of the document; {@code null} where nothing says it
 * @param previous the date before, near enough to be meant by "the same year"; {@code null} for none
 */
record DateAnchors(LocalDate document, Period previous) {}
