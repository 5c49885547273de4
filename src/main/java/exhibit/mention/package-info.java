/** Sentences to mentions: several finders, one merge. The only room that knows OpenNLP's name finder. */
package exhibit.mention;
