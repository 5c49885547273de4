package exhibit;

import java.util.List;
import java.util.Map;

/**
 * What is known of the document itself.
 *
 * @param id sha256 of its bytes
 * @param filename the sender's name for it
 * @param mediaType as found from the bytes
 * @param sizeBytes length of the bytes
 * @param title may be {@code null}
 * @param author may be {@code null}
 * @param createdAt ISO 8601, may be {@code null}
 * @param language ISO 639-1, or {@code und}
 * @param pageCount pages, slides or sheets
 * @param characters length of the text in the answer's offset unit
 * @param parent id of the document it was attached to, or {@code null}
 * @param children ids of the documents attached to it
 * @param metadata further properties by their standard name
 */
public record DocumentInfo(
        String id,
        String filename,
        String mediaType,
        long sizeBytes,
        String title,
        String author,
        String createdAt,
        String language,
        int pageCount,
        int characters,
        String parent,
        List<String> children,
        Map<String, String> metadata) {
    DocumentInfo withOffsets(OffsetMap map) {
        return new DocumentInfo(
                id,
                filename,
                mediaType,
                sizeBytes,
                title,
                author,
                createdAt,
                language,
                pageCount,
                map.of(characters),
                parent,
                children,
                metadata);
    }
}
