/** Sentences to mentions: several finders, one merge. The only room that knows OpenNLP's name finder and ONNX Runtime. */
package exhibit.mention;
