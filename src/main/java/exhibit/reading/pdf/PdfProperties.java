package exhibit.reading.pdf;

import java.util.Calendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PDF;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a PDF says of itself, by the names that Tika gives to other formats too. */
final class PdfProperties {
    private PdfProperties() {}

    static void into(Metadata metadata, PDDocument document) {
        PDDocumentInformation information = document.getDocumentInformation();
        set(metadata, TikaCoreProperties.TITLE, information.getTitle());
        set(metadata, TikaCoreProperties.CREATOR, information.getAuthor());
        set(metadata, TikaCoreProperties.SUBJECT, information.getSubject());
        set(metadata, Office.KEYWORDS, information.getKeywords());
        set(metadata, TikaCoreProperties.CREATOR_TOOL, information.getCreator());
        set(metadata, PDF.PRODUCER, information.getProducer());
        set(metadata, TikaCoreProperties.CREATED, information.getCreationDate());
        set(metadata, TikaCoreProperties.MODIFIED, information.getModificationDate());
        metadata.set(PDF.PDF_VERSION, Float.toString(document.getVersion()));
        metadata.set(PagedText.N_PAGES, document.getNumberOfPages());
    }

    private static void set(Metadata metadata, Property property, String value) {
        if (value != null && !value.isBlank()) {
            if (property.isMultiValuePermitted()) {
                metadata.set(property, new String[] {value});
            } else {
                metadata.set(property, value);
            }
        }
    }

    private static void set(Metadata metadata, Property property, Calendar date) {
        if (date != null) {
            metadata.set(property, date);
        }
    }
}
