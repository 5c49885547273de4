package exhibit.analysis;

import exhibit.AnalysisResult;
import exhibit.SourceText;

/**
 * One document read and answered.
 *
 * @param source the text that every offset of the result points into
 * @param result counted in UTF-16 units, CO_MENTION records included
 */
public record Analysed(SourceText source, AnalysisResult result) {}
