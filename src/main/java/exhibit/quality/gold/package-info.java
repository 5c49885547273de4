/** Files of sentences with marked names to {@link exhibit.quality.gold.GoldSentence}: JSON lines and CoNLL columns, gzip or not. */
package exhibit.quality.gold;
