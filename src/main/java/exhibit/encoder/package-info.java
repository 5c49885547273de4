/**
 * One neural encoder that reads sentences: tokens to words, wordpieces and features, the network, and its answers to names, tags
 * and trees. The steps {@code language} and {@code mention} stand on it.
 */
package exhibit.encoder;
