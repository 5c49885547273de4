package exhibit.reading.child;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Warning;
import exhibit.reading.layout.Passage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.UnsupportedFormatException;
import org.apache.tika.exception.ZeroByteFileException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.SAXException;

/** Every format but PDF and plain text, through Tika's parsers. */
final class TikaReader {
    private static final AutoDetectParser PARSER = new AutoDetectParser(TikaConfig.getDefaultConfig());

    /** With fewer letters than this, a document that broke off counts as not read. */
    private static final int WORTH_KEEPING = 200;

    private TikaReader() {}

    static Extract read(TikaInputStream stream, ReadingOrder.Limits limits, Attachments attachments, Metadata metadata)
            throws IOException, DocumentException {
        ParseContext context = context(limits, attachments);
        XhtmlLayout layout = new XhtmlLayout(limits.characters(), SheetNames.of(stream, metadata));
        List<Warning> warnings = new ArrayList<>();
        requireOcrForPictures(limits, metadata);
        try {
            PARSER.parse(stream, layout, metadata, context);
        } catch (EncryptedDocumentException e) {
            throw new DocumentException(
                    Reason.ENCRYPTED, "The document is encrypted; save it without a password and send it again.", e);
        } catch (UnsupportedFormatException e) {
            throw new DocumentException(Reason.UNSUPPORTED, "No parser reads this version of the format.", e);
        } catch (ZeroByteFileException e) {
            throw new DocumentException(Reason.EMPTY, "The document is empty.", e);
        } catch (TikaException | SAXException e) {
            if (!layout.isFull()) {
                warnings.add(brokenOff(layout, attachments, e));
            }
        }
        attachments.noteFailures(metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_EMBEDDED_STREAM));
        if (type(metadata).startsWith("application/zip")) {
            attachments.requireAnyOpen();
        }
        requireParsed(layout.passages(), attachments, metadata);
        List<Passage> passages = DocxPages.turn(stream, metadata, layout.passages());
        return extract(SlideTitles.mark(stream, metadata, passages), layout, metadata, warnings);
    }

    private static Extract extract(
            List<Passage> passages, XhtmlLayout layout, Metadata metadata, List<Warning> warnings) {
        List<Passage> all = MailSubject.before(passages, metadata);
        int last = all.isEmpty() ? 1 : all.get(all.size() - 1).lastPage();
        String words = String.join(" ", all.stream().map(Passage::text).toList());
        warnings.addAll(Unreadable.warnings(words));
        Set<Integer> ocrPages = type(metadata).startsWith("image/") ? Set.of(1) : Set.of();
        return new Extract(all, Math.max(last, layout.pageCount()), ocrPages, List.of(), warnings);
    }

    private static Warning brokenOff(XhtmlLayout layout, Attachments attachments, Exception cause)
            throws DocumentException {
        int letters = layout.passages().stream()
                .mapToInt(passage -> passage.text().length())
                .sum();
        if (letters < WORTH_KEEPING && attachments.uploads().isEmpty()) {
            throw new DocumentException(
                    Reason.CORRUPT, "The document is damaged: its format could not be followed to the end.", cause);
        }
        return new Warning("partly-read", "The document is damaged; what comes after the damage was not read.", null);
    }

    private static void requireParsed(List<Passage> passages, Attachments attachments, Metadata metadata)
            throws DocumentException {
        List<String> parsers = List.of(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY));
        boolean unread = passages.isEmpty() && attachments.uploads().isEmpty();
        if (unread && (parsers.isEmpty() || parsers.contains(EmptyParser.class.getName()))) {
            throw new DocumentException(
                    Reason.UNSUPPORTED, "No parser reads documents of type " + type(metadata) + ".");
        }
    }

    private static void requireOcrForPictures(ReadingOrder.Limits limits, Metadata metadata) throws DocumentException {
        if (limits.ocrPages() == 0 && type(metadata).startsWith("image/")) {
            throw new DocumentException(
                    Reason.UNSUPPORTED, "This is a picture, and recognising text in pictures is switched off here.");
        }
    }

    private static String type(Metadata metadata) {
        return String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
    }

    private static ParseContext context(ReadingOrder.Limits limits, Attachments attachments) {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, attachments);
        context.set(Parser.class, PARSER); // bodies of mails
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeHeadersAndFooters(true);
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        context.set(OfficeParserConfig.class, office);
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(limits.ocrPages() == 0);
        ocr.setLanguage(limits.ocrLanguages());
        context.set(TesseractOCRConfig.class, ocr);
        return context;
    }
}
