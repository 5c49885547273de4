/** One neural encoder that labels names: tokens to words, wordpieces and features, the network, labels to names. */
package exhibit.mention.encoder;
