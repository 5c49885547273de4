/**
 * A client of the Exhibit service: reports in, typed evidence records out. {@link exhibit.client.ExhibitClient} is all that a program
 * calls; positions are UTF-16 units, so that {@code text.substring(quote.start(), quote.end())} is the quote.
 */
package exhibit.client;
