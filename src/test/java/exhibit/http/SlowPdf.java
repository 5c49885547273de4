package exhibit.http;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A PDF that no parser ever gets to the end of. */
final class SlowPdf {
    private SlowPdf() {}

    /** Forms that draw forms that draw forms: few bytes, little memory, and no end. */
    static byte[] of(int number) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject inner = form(document, new PDResources(), "q Q\n".repeat(number));
            for (int level = 0; level < 10; level++) {
                PDResources resources = new PDResources();
                String draw = "/" + resources.add(inner).getName() + " Do\n";
                inner = form(document, resources, draw.repeat(20));
            }
            PDResources resources = new PDResources();
            String draw = "/" + resources.add(inner).getName() + " Do\n";
            page.setResources(resources);
            page.setContents(
                    new PDStream(document, new ByteArrayInputStream(draw.getBytes(StandardCharsets.US_ASCII))));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static PDFormXObject form(PDDocument document, PDResources resources, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(600, 800));
        form.setResources(resources);
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }
}
