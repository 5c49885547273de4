/**
 * How good and how fast the service is: its own analysis run over marked sentences and over a document, and scored.
 * {@code gold} reads marked sentences, {@code names} scores the names found in them, {@code claims} the records against gold
 * claims, {@code speed} takes times. Used by {@code exhibit evaluate} alone, never by the service.
 */
package exhibit.quality;
