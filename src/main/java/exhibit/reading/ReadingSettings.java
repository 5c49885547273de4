package exhibit.reading;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits for documents, which are hostile until read. What a limit cuts off is always said in the answer. */
@ConfigMapping(prefix = "exhibit.reading")
public interface ReadingSettings {
    /** Whether pages that are only a picture are recognised. */
    enum Ocr {
        /** Where Tesseract is installed. */
        AUTO,
        /** Always; the service does not start without Tesseract. */
        ON,
        /** Never. */
        OFF
    }

    /** Larger documents are refused. */
    @WithDefault("200M")
    MemorySize maxBytes();

    /** Characters of text kept at most, in UTF-16 units; the rest is skipped and said so. */
    @WithDefault("10000000")
    int maxCharacters();

    /** Pages read at most; the rest is skipped and said so. */
    @WithDefault("5000")
    int maxPages();

    /** How deep documents inside documents are opened: 1 opens attachments, 2 also theirs, 0 none. */
    @WithDefault("3")
    int maxDepth();

    /** Attachments taken out of one document at most. */
    @WithDefault("100")
    int maxAttachments();

    /** Bytes of all attachments of one document together, unpacked, at most. */
    @WithDefault("500M")
    MemorySize maxAttachmentBytes();

    /** Time for one document; past it the parser is stopped. */
    @WithDefault("PT2M")
    Duration timeout();

    /** How long a document waits for a free parser. */
    @WithDefault("PT10M")
    Duration maxWait();

    /** Heap of one parser child. */
    @WithDefault("512M")
    MemorySize childHeap();

    /** Parser children, each one document at a time. */
    @WithDefault("2")
    int children();

    /** Recognition of pictures of text. */
    @WithDefault("auto")
    Ocr ocr();

    /** Tesseract's languages, joined by {@code +}. */
    @WithDefault("eng")
    String ocrLanguages();

    /** Pages of one document recognised from pictures at most; each costs seconds. */
    @WithDefault("40")
    int maxOcrPages();
}
