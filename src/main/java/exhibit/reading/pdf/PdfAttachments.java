package exhibit.reading.pdf;

import exhibit.reading.child.Attachments;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Files embedded in a PDF. */
final class PdfAttachments {
    private static final int DEEPEST = 20;

    private PdfAttachments() {}

    static void save(PDDocument document, Attachments attachments) throws IOException {
        if (document.getDocumentCatalog().getNames() != null) {
            PDEmbeddedFilesNameTreeNode files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles();
            if (files != null) {
                save(files, attachments, 0);
            }
        }
    }

    private static void save(PDNameTreeNode<PDComplexFileSpecification> node, Attachments attachments, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = node.getNames();
        if (files != null) {
            for (PDComplexFileSpecification file : files.values()) {
                save(file, attachments);
            }
        }
        if (node.getKids() != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                save(kid, attachments, depth + 1);
            }
        }
    }

    private static void save(PDComplexFileSpecification file, Attachments attachments) throws IOException {
        PDEmbeddedFile embedded = file == null ? null : file.getEmbeddedFile();
        if (embedded != null) {
            try (InputStream stream = embedded.createInputStream()) {
                attachments.save(stream, file.getFilename(), embedded.getSubtype());
            }
        }
    }
}
