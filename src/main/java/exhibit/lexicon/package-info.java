/** Data files to typed, immutable tables, and the model files, each checked when it is opened. The only room that reads the {@code lexicon/} and {@code models/} resources. */
package exhibit.lexicon;
