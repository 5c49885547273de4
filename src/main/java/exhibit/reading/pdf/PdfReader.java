package exhibit.reading.pdf;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Skipped;
import exhibit.Warning;
import exhibit.reading.child.Attachments;
import exhibit.reading.child.Extract;
import exhibit.reading.child.PagesRead;
import exhibit.reading.child.ReadingOrder;
import exhibit.reading.child.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.tika.metadata.Metadata;

/** One PDF, page by page; a page that cannot be read is named and costs only itself. */
public final class PdfReader {
    /** Streams beyond this go to disk, so that a child's heap is enough. */
    private static final long IN_MEMORY = 64L << 20;

    private final ReadingOrder.Limits limits;
    private final PageRecognition recognition;
    private final List<PdfPage> pages = new ArrayList<>();
    private final Set<Integer> pictures = new TreeSet<>();
    private final Set<Integer> broken = new TreeSet<>();
    private long unmapped;
    private long letters;

    private PdfReader(ReadingOrder.Limits limits) {
        this.limits = limits;
        this.recognition = new PageRecognition(limits);
    }

    /**
     * Reads one PDF.
     *
     * @param metadata is filled with what the file says of itself */
    public static Extract read(Path file, ReadingOrder order, Attachments attachments, Metadata metadata)
            throws IOException, DocumentException {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", MemoryUsageSetting.setupMixed(IN_MEMORY).streamCache)) {
            PdfProperties.into(metadata, document);
            PdfAttachments.save(document, attachments);
            return new PdfReader(order.limits()).read(document, Path.of(order.folder()));
        } catch (InvalidPasswordException e) {
            throw new DocumentException(
                    Reason.ENCRYPTED, "The PDF is encrypted; save it without a password and send it again.", e);
        } catch (IOException e) {
            throw new DocumentException(Reason.CORRUPT, "The PDF is damaged and cannot be opened.", e);
        }
    }

    private Extract read(PDDocument document, Path folder) throws IOException, DocumentException {
        int count = document.getNumberOfPages();
        if (count == 0) {
            throw new DocumentException(Reason.CORRUPT, "The PDF has no pages that could be found.");
        }
        int read = Math.min(count, limits.pages());
        GlyphCollector collector = new GlyphCollector(StructureTags.of(document));
        try (PagesRead pagesRead = new PagesRead(folder, read)) {
            for (int index = 0; index < read; index++) {
                readPage(document, index, collector);
                pagesRead.done(index + 1);
            }
        }
        if (broken.size() == read) {
            throw new DocumentException(Reason.CORRUPT, "The PDF is damaged: none of its pages could be read.");
        }
        Set<Integer> ocrPages =
                pages.stream().filter(PdfPage::ocr).map(PdfPage::number).collect(Collectors.toSet());
        return new Extract(
                PdfLayout.passages(pages), count, ocrPages, unread(read, count), warnings(ocrPages, read, count));
    }

    private void readPage(PDDocument document, int index, GlyphCollector collector) {
        int number = index + 1;
        try {
            PDPage page = document.getPage(index);
            GlyphCollector.Collected type = collector.collect(page);
            unmapped += type.unmapped();
            for (Glyph glyph : type.glyphs()) {
                letters += glyph.isBlank() ? 0 : 1;
                unmapped += Unreadable.isUnreadable(glyph.text().codePointAt(0)) ? 1 : 0;
            }
            List<Line> lines = LineBuilder.lines(number, type.glyphs());
            PdfPage plain = new PdfPage(number, page.getCropBox().getHeight(), lines, false);
            if (plain.letters() >= PageRecognition.ENOUGH_LETTERS || !PageRecognition.isPicture(page)) {
                pages.add(plain);
            } else {
                addPicture(document, plain);
            }
        } catch (IOException | RuntimeException e) {
            broken.add(number); // said in warnings and coverage
        }
    }

    private void addPicture(PDDocument document, PdfPage plain) throws IOException {
        List<Line> lines = recognition.lines(document, plain);
        if (lines.isEmpty()) {
            pictures.add(plain.number());
            pages.add(plain);
        } else {
            pages.add(new PdfPage(plain.number(), plain.height(), lines, true));
        }
    }

    private List<Skipped> unread(int read, int count) {
        List<Skipped> unread = new ArrayList<>();
        pictures.forEach(page -> unread.add(new Skipped(0, 0, page, "no-text-layer")));
        broken.forEach(page -> unread.add(new Skipped(0, 0, page, "damaged")));
        for (int page = read + 1; page <= count; page++) {
            unread.add(new Skipped(0, 0, page, "too-many-pages"));
        }
        return unread;
    }

    private List<Warning> warnings(Set<Integer> ocrPages, int read, int count) {
        List<Warning> warnings = new ArrayList<>();
        if (!pictures.isEmpty()) {
            String why = recognition.isOn() ? "no text was recognised in them" : "recognising text in pictures is off";
            warnings.add(new Warning(
                    "pages-not-read",
                    pages(pictures) + " only pictures, and " + why + ".",
                    pictures.iterator().next()));
        }
        if (!ocrPages.isEmpty()) {
            Set<Integer> sorted = new TreeSet<>(ocrPages);
            warnings.add(new Warning(
                    "pages-recognised",
                    pages(sorted) + " only pictures; the words were recognised and may be wrong.",
                    sorted.iterator().next()));
        }
        if (!broken.isEmpty()) {
            warnings.add(new Warning(
                    "pages-damaged",
                    pages(broken) + " damaged and could not be read.",
                    broken.iterator().next()));
        }
        if (read < count) {
            warnings.add(new Warning(
                    "too-many-pages", "Only the first " + read + " of " + count + " pages were read.", read + 1));
        }
        if (unmapped > 0.3 * (letters + unmapped)) {
            warnings.add(Unreadable.warning());
        }
        return warnings;
    }

    private static String pages(Set<Integer> numbers) {
        String list = numbers.stream().limit(50).map(String::valueOf).collect(Collectors.joining(", "));
        String more = numbers.size() > 50 ? " and " + (numbers.size() - 50) + " more" : "";
        return numbers.size() == 1 ? "Page " + list + " is" : "Pages " + list + more + " are";
    }
}
