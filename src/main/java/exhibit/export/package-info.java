/**
 * Evidence in the formats that people load. Findings come in one by one; a file goes out, written while they come. A format is a
 * {@link exhibit.export.FindingWriter} and a line of {@link exhibit.export.ExportFormat}.
 */
package exhibit.export;
