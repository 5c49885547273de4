package exhibit.reading.pdf;

import exhibit.DocumentException;
import exhibit.reading.child.Attachments;
import exhibit.reading.child.Extract;
import exhibit.reading.child.ReadingOrder;
import exhibit.reading.child.ReadingOrder.Limits;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.tika.metadata.Metadata;

/** A PDF set line by line where a test wants it; 612 by 792 points, positions from the top left. */
final class Typeset implements AutoCloseable {
    static final int BODY = 10;
    private static final float HEIGHT = 792;

    private final PDType1Font plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDType1Font bold = new PDType1Font(FontName.TIMES_BOLD);
    private final PDDocument document = new PDDocument();
    private PDPageContentStream content;

    Typeset page() throws IOException {
        if (content != null) {
            content.close();
        }
        PDPage page = new PDPage();
        document.addPage(page);
        content = new PDPageContentStream(document, page);
        return this;
    }

    Typeset set(float x, float y, float size, String words) throws IOException {
        return set(plain, x, y, size, words);
    }

    Typeset setBold(float x, float y, float size, String words) throws IOException {
        return set(bold, x, y, size, words);
    }

    /** Lines of running text, twelve points apart. */
    Typeset lines(float x, float y, String... lines) throws IOException {
        for (int line = 0; line < lines.length; line++) {
            set(x, y + 12 * line, BODY, lines[line]);
        }
        return this;
    }

    private Typeset set(PDType1Font font, float x, float y, float size, String words) throws IOException {
        content.beginText();
        content.setFont(font, size);
        content.newLineAtOffset(x, HEIGHT - y);
        content.showText(words);
        content.endText();
        return this;
    }

    /** What the reader makes of it. */
    Extract read(Path folder) throws IOException, DocumentException {
        content.close();
        Path file = folder.resolve("typeset.pdf");
        document.save(file.toFile());
        Limits limits = new Limits(1_000_000, 100, 10, false, 1 << 20, 0, "eng");
        ReadingOrder order = new ReadingOrder("typeset.pdf", null, "0".repeat(64), folder.toString(), limits);
        return PdfReader.read(file, order, new Attachments(order), new Metadata());
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
