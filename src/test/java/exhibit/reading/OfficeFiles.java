package exhibit.reading;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Office files made for tests. */
final class OfficeFiles {
    private OfficeFiles() {}

    /** Four slides: plain, with a table, with the speaker's notes, hidden. */
    static Path deck(Path folder) throws IOException {
        Path file = folder.resolve("deck.pptx");
        try (XMLSlideShow show = new XMLSlideShow();
                OutputStream out = Files.newOutputStream(file)) {
            XSLFSlideLayout layout = show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_AND_CONTENT);
            for (int number = 1; number <= 4; number++) {
                XSLFSlide slide = show.createSlide(layout);
                slide.getPlaceholder(0).setText("Supply of gallium, part " + number);
                slide.getPlaceholder(1).setText("China sold gallium of slide " + number + " to Iran.");
            }
            table(show.getSlides().get(1));
            for (XSLFTextShape shape :
                    show.getNotesSlide(show.getSlides().get(2)).getPlaceholders()) {
                if (shape.getTextType() == Placeholder.BODY) {
                    shape.setText("Say that the buyer was Rostec.");
                }
            }
            show.getSlides().get(3).setHidden(true);
            show.write(out);
        }
        return file;
    }

    private static void table(XSLFSlide slide) {
        String[][] cells = {{"Good", "From", "Tonnes"}, {"Gallium", "China", "40"}};
        XSLFTable table = slide.createTable(2, 3);
        table.setAnchor(new Rectangle(50, 300, 400, 100));
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 3; column++) {
                table.getCell(row, column).setText(cells[row][column]);
            }
        }
    }

    /** Three sheets, the last of them hidden. */
    static Path workbook(Path folder) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : List.of("Exports", "Prices", "Secret")) {
                XSSFSheet sheet = book.createSheet(name);
                for (int number = 0; number < 2; number++) {
                    Row row = sheet.createRow(number);
                    row.createCell(0).setCellValue(name + " of gallium " + number);
                    row.createCell(1).setCellValue(1.5 * number);
                    row.createCell(3).setCellValue("Iran");
                }
            }
            book.setSheetHidden(2, true);
            book.write(out);
        }
        return file;
    }

    /** Two sheets. */
    static Path openSpreadsheet(Path folder) throws IOException {
        Path file = folder.resolve("sheets.ods");
        String table =
                "<table:table table:name='%s'><table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("content.xml"));
            String names = "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                    + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                    + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'";
            zip.write(("<?xml version='1.0'?><office:document-content " + names + "><office:body><office:spreadsheet>"
                            + table.formatted("Exports", "gallium") + table.formatted("Imports", "copper")
                            + "</office:spreadsheet></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    /** A letter that opens with a password only. */
    static Path encryptedLetter(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("letter.docx");
        try (XWPFDocument letter = new XWPFDocument()) {
            letter.createParagraph().createRun().setText("Rostec bought gallium.");
            encrypt(file, letter::write);
        }
        return file;
    }

    /** A workbook that opens with a password only. */
    static Path encryptedWorkbook(Path folder) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("secret.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Exports");
            encrypt(file, book::write);
        }
        return file;
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void encrypt(Path file, Content content) throws IOException, GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("password");
            try (OutputStream data = encryptor.getDataStream(files)) {
                content.write(data);
            }
            files.writeFilesystem(out);
        }
    }
}
