/** What persons decide on records: their verdicts, the records as they have them, and what becomes of both when a document is analysed anew. */
package exhibit.review;
