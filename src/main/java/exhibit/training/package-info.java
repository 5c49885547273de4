/** Training data to OpenNLP models, with their scores on data kept out. Used by {@code exhibit train} alone, never by the service. */
package exhibit.training;
