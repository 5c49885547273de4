package exhibit.reading;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Progress;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.reading.child.ChildAnswer;
import exhibit.reading.child.PagesRead;
import exhibit.reading.child.ReadingOrder;
import exhibit.reading.child.ReadingOrder.Limits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Bytes to the one canonical text, parsed in child JVMs under limits. Thread-safe.
 *
 * <p>Attachments lie in a folder of this reader until it is closed or {@link #discard} is called for their document.
 */
public final class DocumentReader implements AutoCloseable {
    private final PlainTextReader plain = new PlainTextReader();
    private final ReadingSettings settings;
    private final Depths depths = new Depths();
    private final int ocrPages;
    private final WorkFolder work;
    private final Path folder;
    private final ParserChildren children;

    /** Starts the children in the background; {@link #isWarm} tells when the first can read. */
    public DocumentReader(ReadingSettings settings) {
        this.settings = settings;
        this.ocrPages = Tesseract.isWanted(settings.ocr()) ? settings.maxOcrPages() : 0;
        work = WorkFolder.in(Path.of(System.getProperty("java.io.tmpdir")));
        folder = work.path();
        children = new ParserChildren(settings, folder);
        children.warmUp();
    }

    /**
     * Reads one document.
     *
     * <p>What this reader took out of another document counts as deeper than that, up to the limit of depth.
     *
     * @throws DocumentException if nothing of it can be read
     */
    public SourceText read(Upload upload) throws DocumentException {
        return read(upload, Progress.NONE);
    }

    /** As {@link #read(Upload)}; an interrupt of the thread ends the child that reads. */
    public SourceText read(Upload upload, Progress progress) throws DocumentException {
        if (upload.sizeBytes() == 0) {
            throw new DocumentException(Reason.EMPTY, "The document is empty: it has no bytes.");
        }
        if (upload.sizeBytes() > settings.maxBytes().asLongValue()) {
            throw new DocumentException(
                    Reason.TOO_LARGE,
                    "The document has " + upload.sizeBytes() + " bytes; the limit is "
                            + settings.maxBytes().asLongValue() + ".");
        }
        try {
            int depth = depths.of(upload);
            Path answer = Files.createTempDirectory(folder, "document-");
            progress.step("read", () -> PagesRead.in(answer));
            SourceText source = readInto(answer, upload, depth);
            source.attachments().forEach(attachment -> depths.note(attachment, depth + 1));
            if (source.attachments().isEmpty()) {
                Folders.delete(answer);
            }
            return source;
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for temporary files cannot be used", e);
        }
    }

    private SourceText readInto(Path answer, Upload upload, int depth) throws IOException, DocumentException {
        try {
            children.read(
                    upload.file(),
                    new ReadingOrder(
                            upload.filename(), upload.mediaType(), upload.sha256(), answer.toString(), limits(depth)));
            if (!ChildAnswer.isIn(answer)) {
                throw new DocumentException(
                        Reason.PARSER_CRASHED, "The parser gave no answer for this document; other documents work.");
            }
            return ChildAnswer.read(answer);
        } catch (DocumentException e) {
            Folders.delete(answer);
            throw e;
        }
    }

    private Limits limits(int depth) {
        return new Limits(
                settings.maxCharacters(),
                settings.maxPages(),
                settings.maxAttachments(),
                depth >= settings.maxDepth(),
                settings.maxAttachmentBytes().asLongValue(),
                ocrPages,
                settings.ocrLanguages());
    }

    /** Text that is already text: kept character by character, only divided into blocks. */
    public SourceText read(String text) {
        return plain.read(text);
    }

    /** Deletes the files of a document's attachments, once they are read or kept elsewhere. */
    public void discard(SourceText source) {
        source.attachments().stream()
                .map(upload -> upload.file().getParent())
                .distinct()
                .forEach(Folders::delete);
    }

    /** Whether a parser child is warm, so that the next document does not pay its start. */
    public boolean isWarm() {
        return children.isWarm();
    }

    /** How many children died of a document, ran out of time or were stopped. */
    public long parserDeaths() {
        return children.deaths();
    }

    @Override
    public void close() {
        children.close();
        work.close();
    }
}
