package exhibit.reading.child;

import java.io.Serializable;

/**
 * What a parser child is told to read. Serializable because Tika's pipes send it so.
 *
 * @param filename the sender's name, a hint for the type
 * @param mediaType what the sender declared, or {@code null}
 * @param sha256 of the document, the parent of what is attached to it
 * @param folder absolute path of an empty folder for the answer and the attachments
 * @param limits where to stop
 */
public record ReadingOrder(String filename, String mediaType, String sha256, String folder, Limits limits)
        implements Serializable {
    /**
     * Where to stop; the units are those of {@code ReadingSettings}.
     *
     * @param attachments how many may be taken out; 0 where the document lies too deep to open what is in it
     * @param ocrPages pages recognised at most, 0 for none
     */
    public record Limits(
            int characters,
            int pages,
            int attachments,
            boolean tooDeep,
            long attachmentBytes,
            int ocrPages,
            String ocrLanguages)
            implements Serializable {}
}
