package exhibit.store;

/**
 * A document as a line of a list.
 *
 * @param id sha256 of its bytes
 * @param filename the sender's name for it
 * @param mediaType as found from the bytes
 * @param sizeBytes length of the bytes
 * @param title may be {@code null}
 * @param language ISO 639-1, or {@code und}
 * @param pageCount pages, slides or sheets
 * @param records how many evidence records it has, co-mentions not counted
 * @param parent id of the document it was found inside, or {@code null}
 * @param analysedAt ISO 8601, UTC
 */
public record DocumentSummary(
        String id,
        String filename,
        String mediaType,
        long sizeBytes,
        String title,
        String language,
        int pageCount,
        int records,
        String parent,
        String analysedAt) {}
