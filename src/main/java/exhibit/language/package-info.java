/** The text to sentences, tokens, tags and base phrases, and which language it is. The only room that knows OpenNLP's sentence and token tools. */
package exhibit.language;
