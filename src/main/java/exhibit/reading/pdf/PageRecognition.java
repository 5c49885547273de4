package exhibit.reading.pdf;

import exhibit.reading.child.ReadingOrder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;

/** Recognises the words of pages that are only a picture, with Tesseract where the order allows it. */
final class PageRecognition {
    /** With fewer letters a page with a picture counts as a picture: scanners stamp a line on each page. */
    static final int ENOUGH_LETTERS = 40;

    private static final int DOTS_PER_INCH = 300;

    /** Wanted of a recognised line, in points: any value will do, only blank lines must stand out. */
    private static final float SIZE = 10;

    private static final int DEEPEST_FORM = 5;

    private final ReadingOrder.Limits limits;
    private int left;

    PageRecognition(ReadingOrder.Limits limits) {
        this.limits = limits;
        this.left = limits.ocrPages();
    }

    boolean isOn() {
        return limits.ocrPages() > 0;
    }

    static boolean isPicture(PDPage page) throws IOException {
        return page.getResources() != null && hasImage(page.getResources(), 0);
    }

    private static boolean hasImage(PDResources resources, int depth) throws IOException {
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                return true;
            }
            PDXObject object = depth < DEEPEST_FORM ? resources.getXObject(name) : null;
            if (object instanceof PDImageXObject) {
                return true;
            }
            if (object instanceof PDFormXObject form
                    && form.getResources() != null
                    && hasImage(form.getResources(), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** The lines; none where nothing was or could be recognised */
    List<Line> lines(PDDocument document, PdfPage page) throws IOException {
        if (left <= 0) {
            return List.of();
        }
        left--;
        try {
            BufferedImage image =
                    new PDFRenderer(document).renderImageWithDPI(page.number() - 1, DOTS_PER_INCH, ImageType.GRAY);
            return lines(page, recognise(image));
        } catch (TikaException | SAXException e) {
            return List.of(); // the page is then named as not read
        }
    }

    private String recognise(BufferedImage image) throws IOException, TikaException, SAXException {
        TesseractOCRConfig config = new TesseractOCRConfig();
        config.setLanguage(limits.ocrLanguages());
        ParseContext context = new ParseContext();
        context.set(TesseractOCRConfig.class, config);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, MediaType.image("png").toString());
        BodyContentHandler words = new BodyContentHandler(-1);
        TesseractOCRParser parser = new TesseractOCRParser();
        parser.initialize(Map.of());
        Path picture = Files.createTempFile("page-", ".png");
        try {
            ImageIO.write(image, "png", picture.toFile());
            try (TikaInputStream stream = TikaInputStream.get(picture)) {
                parser.parse(stream, words, metadata, context);
            }
        } finally {
            Files.delete(picture);
        }
        return words.toString();
    }

    private static List<Line> lines(PdfPage page, String words) {
        List<Line> lines = new ArrayList<>();
        String[] texts = words.split("\n", -1);
        float leading = 0.8f * page.height() / Math.max(texts.length, 1);
        for (int index = 0; index < texts.length; index++) {
            String text = texts[index].strip();
            if (!text.isEmpty()) {
                float y = 0.1f * page.height() + index * leading;
                float right = 50 + 0.5f * SIZE * text.length();
                lines.add(new Line(page.number(), List.of(text), 50, right, y, SIZE, false, false, null));
            }
        }
        return lines;
    }
}
