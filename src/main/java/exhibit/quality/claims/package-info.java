/**
 * Scores evidence records against files of gold claims, by the rules of the project's {@code score_claims.py}: the same files
 * and records give the same figures. {@code ClaimFiles} reads, {@code Pairing} decides what belongs together, {@code ClaimSheet}
 * adds up.
 */
package exhibit.quality.claims;
