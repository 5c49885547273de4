package exhibit.quality.claims;

import java.util.List;

/**
 * A sentence or two with the claims that they make; none where silence is right.
 *
 * @param file it stands in, as given
 * @param line of its text, counted from 1
 * @param document it was taken from, or empty
 * @param construction how it is built, such as {@code passive}, or empty
 */
record ClaimCase(String file, int line, String document, String construction, String text, List<GoldClaim> claims) {
    ClaimCase {
        claims = List.copyOf(claims);
    }
}
