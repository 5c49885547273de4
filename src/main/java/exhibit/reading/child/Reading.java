package exhibit.reading.child;

import exhibit.Block;
import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Page;
import exhibit.Skipped;
import exhibit.SourceText;
import exhibit.Warning;
import exhibit.reading.layout.TextAssembler;
import exhibit.reading.layout.TextAssembler.Assembled;
import exhibit.reading.pdf.PdfReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;

/** One document in the child: its format's reader, then the one text. */
final class Reading {
    private Reading() {}

    static SourceText of(ReadingOrder order, TikaInputStream stream, Metadata metadata)
            throws IOException, DocumentException {
        Attachments attachments = new Attachments(order);
        String type = plainType(metadata.get(Metadata.CONTENT_TYPE));
        Extract extract;
        if ("application/pdf".equals(type)) {
            extract = PdfReader.read(stream.getPath(), order, attachments, metadata);
        } else if (TextFileReader.reads(type)) {
            extract = TextFileReader.read(stream, type, metadata);
        } else {
            extract = TikaReader.read(stream, order.limits(), attachments, metadata);
        }
        SourceText source = assemble(order.limits(), extract, attachments, DocumentProperties.of(type, metadata));
        if (source.text().isBlank()
                && source.attachments().isEmpty()
                && source.warnings().isEmpty()) {
            throw new DocumentException(Reason.EMPTY, "The document holds no text.");
        }
        return source;
    }

    private static String plainType(String type) {
        return type == null
                ? "application/octet-stream"
                : type.replaceAll(";.*", "").strip();
    }

    private static SourceText assemble(
            ReadingOrder.Limits limits, Extract extract, Attachments attachments, SourceText.Properties properties) {
        Assembled text = TextAssembler.assemble(
                extract.passages(), extract.pageCount(), extract.ocrPages(), limits.characters());
        List<Skipped> skipped = new ArrayList<>(text.skipped());
        extract.unread().forEach(unread -> skipped.add(at(text.pages(), unread)));
        skipped.addAll(attachments.skipped());
        List<Warning> warnings = new ArrayList<>(extract.warnings());
        warnings.addAll(attachments.warnings());
        if (text.full()) {
            warnings.add(new Warning(
                    "text-cut-off", "Only the first " + limits.characters() + " characters were read.", null));
        }
        return new SourceText(
                text.text(),
                text.pages(),
                text.blocks(),
                titled(properties, text),
                skipped,
                warnings,
                attachments.uploads());
    }

    /** A file that names no title has that of its first heading. */
    private static SourceText.Properties titled(SourceText.Properties properties, Assembled text) {
        if (properties.title() != null) {
            return properties;
        }
        String title = text.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.HEADING)
                .findFirst()
                .map(Block::section)
                .orElse(null);
        return new SourceText.Properties(
                properties.mediaType(), title, properties.author(), properties.createdAt(), properties.metadata());
    }

    /** What has no words is noted where its page begins. */
    private static Skipped at(List<Page> pages, Skipped unread) {
        Page page = pages.get(Math.min(unread.page(), pages.size()) - 1);
        return new Skipped(page.start(), page.start(), unread.page(), unread.reason());
    }
}
