package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.Warning;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted, broken, misnamed and malicious files: each has its answer, and the next document is read. */
class HostileFilesTest {
    private static final String WORDS = "Rostec bought forty tonnes of gallium from a firm in Iran.";
    private static DocumentReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(
                Samples.settings(Map.of("ocr", "off", "max-attachment-bytes", "20M", "max-attachments", "5")));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void encryptedFilesSayWhatToDo() throws Exception {
        refused(Reason.ENCRYPTED, pdf("user", "owner"), "without a password");
        refused(Reason.ENCRYPTED, OfficeFiles.encryptedLetter(folder), "without a password");
        refused(Reason.ENCRYPTED, OfficeFiles.encryptedWorkbook(folder), "without a password");
        refused(Reason.ENCRYPTED, encryptedZip(zip("plain.zip", Map.of("a.txt", WORDS))), "without a password");
    }

    @Test
    void anOwnersPasswordKeepsNobodyFromReading() throws Exception {
        assertThat(reader.read(Samples.upload(pdf("", "owner"))).text()).contains(WORDS);
    }

    @Test
    void theBytesDecideNotTheName() throws Exception {
        assertThat(read("crs-if12155.pdf", "report.txt").properties().mediaType())
                .isEqualTo("application/pdf");
        assertThat(read("crs-if12155.docx", "report.pdf").text()).contains("Farm Bill");
        assertThat(reader.read(Samples.upload(Files.writeString(folder.resolve("words.pdf"), WORDS)))
                        .text())
                .contains(WORDS);
    }

    @Test
    void randomBytesAreRefusedUnderAnyName() throws Exception {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        refused(Reason.UNSUPPORTED, Files.write(folder.resolve("noise.txt"), noise), "no text");
        refused(Reason.UNSUPPORTED, Files.write(folder.resolve("noise.md"), noise), "no text");
        refused(Reason.UNSUPPORTED, Files.write(folder.resolve("noise"), noise), "No parser");
        refused(Reason.CORRUPT, Files.write(folder.resolve("noise.pdf"), noise), "damaged");
        refused(Reason.CORRUPT, Files.write(folder.resolve("noise.docx"), noise), "damaged");
    }

    @Test
    void aPdfWithoutPagesIsRefused() throws Exception {
        Path file = folder.resolve("pageless.pdf");
        try (PDDocument document = new PDDocument()) {
            document.save(file.toFile());
        }
        refused(Reason.CORRUPT, file, "no pages");
    }

    @Test
    void aBombCostsOnlyItself() throws Exception {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("zeros.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("words.txt"));
            zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
        }

        SourceText archive = reader.read(Samples.upload(bomb));

        assertThat(archive.attachments()).extracting(Upload::filename).containsExactly("words.txt");
        assertThat(archive.warnings()).extracting(Warning::code).containsExactly("attachments-not-read");
        assertThat(archive.skipped()).anyMatch(skipped -> skipped.reason().equals("attachments"));
        reader.discard(archive);
    }

    @Test
    void noMoreMembersAreTakenThanAllowed() throws Exception {
        Path many = folder.resolve("many.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int number = 0; number < 300; number++) {
                zip.putNextEntry(new ZipEntry(number + ".txt"));
                zip.write(WORDS.getBytes(StandardCharsets.UTF_8));
            }
        }

        SourceText archive = reader.read(Samples.upload(many));

        assertThat(archive.attachments()).hasSize(5);
        assertThat(archive.warnings())
                .singleElement()
                .satisfies(warning -> assertThat(warning.detail()).startsWith("295 attachments"));
        reader.discard(archive);
    }

    @Test
    void namesThatLeaveTheFolderStayInIt() throws Exception {
        Path file = zip(
                "names.zip",
                Map.of("../../../../tmp/up.txt", WORDS, "/etc/root.txt", WORDS, "C:\\Windows\\drive.txt", WORDS));

        SourceText archive = reader.read(Samples.upload(file));

        assertThat(archive.attachments())
                .extracting(Upload::filename)
                .containsExactlyInAnyOrder("up.txt", "root.txt", "drive.txt");
        Set<Path> folders = Set.copyOf(archive.attachments().stream()
                .map(upload -> upload.file().getParent())
                .toList());
        assertThat(folders).hasSize(1);
        assertThat(archive.attachments())
                .allSatisfy(
                        upload -> assertThat(Files.readString(upload.file())).isEqualTo(WORDS));
        reader.discard(archive);
    }

    @Test
    void saysThatTextIsUnreadable() throws Exception {
        String lost = "\uFFFD\uFFFD\uFFFD\uFFFD a \uFFFD\uFFFD ".repeat(50);
        assertUnreadable(Files.writeString(folder.resolve("lost.txt"), lost));
        assertUnreadable(Files.writeString(
                folder.resolve("lost.html"), "<html><meta charset=\"utf-8\"><body><p>" + lost + "</p></body></html>"));
        assertUnreadable(unmapped());
    }

    @Test
    void damagedReportsGiveTextOrAReason() throws Exception {
        Random random = new Random(6);
        List<String> names = List.of(
                "crs-if12155.pdf",
                "gao-08-587t.pdf",
                "cyber.pdf",
                "crs-if12608.18.pdf",
                "federal-register-2020-17221.pdf");
        Set<Reason> expected = EnumSet.of(Reason.CORRUPT, Reason.ENCRYPTED, Reason.EMPTY, Reason.UNSUPPORTED);
        for (int round = 0; round < 20; round++) {
            byte[] bytes = Files.readAllBytes(Path.of("test-docs", names.get(round % names.size())));
            Path file = Files.write(folder.resolve("damaged-" + round + ".pdf"), damaged(bytes, random, round));
            try {
                SourceText source = reader.read(Samples.upload(file));
                assertThat(source.text().isBlank() && source.warnings().isEmpty())
                        .as("round " + round)
                        .isFalse();
            } catch (DocumentException e) {
                assertThat(expected).as("round " + round).contains(e.reason());
            }
        }
        assertThat(reader.read(Samples.document("crs-if12155.pdf")).pages()).hasSize(3);
    }

    private static byte[] damaged(byte[] whole, Random random, int round) {
        if (round % 4 == 0) {
            return Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        }
        byte[] flipped = whole.clone();
        for (int flip = 0; flip < (round % 4) * 100; flip++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static void refused(Reason reason, Path file, String words) {
        assertThatThrownBy(() -> reader.read(Samples.upload(file)))
                .hasMessageContaining(words)
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static void assertUnreadable(Path file) throws DocumentException {
        assertThat(reader.read(Samples.upload(file)).warnings())
                .as(file.getFileName().toString())
                .extracting(Warning::code)
                .containsExactly("unreadable-text");
    }

    private SourceText read(String document, String name) throws Exception {
        return reader.read(Samples.upload(
                Files.copy(Path.of("test-docs", document), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING)));
    }

    private Path pdf(String user, String owner) throws IOException {
        Path file = folder.resolve("protected.pdf");
        try (PDDocument document = new PDDocument()) {
            write(document, new PDType1Font(FontName.HELVETICA));
            document.protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    /** Words in a font whose codes no table turns to characters: a program sees them, a reader does not. */
    private Path unmapped() throws IOException {
        Path file = folder.resolve("unmapped.pdf");
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(FontName.HELVETICA);
            write(document, font);
            font.getCOSObject().setItem(COSName.SUBTYPE, COSName.TYPE0);
            font.getCOSObject().removeItem(COSName.ENCODING);
            font.getCOSObject().setItem(COSName.ENCODING, COSName.IDENTITY_H);
            font.getCOSObject().setItem(COSName.DESCENDANT_FONTS, descendant());
            document.save(file.toFile());
        }
        return file;
    }

    private static COSArray descendant() {
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "Secret");
        descriptor.setInt(COSName.FLAGS, 4);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, "Secret");
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor);
        COSArray fonts = new COSArray();
        fonts.add(font);
        return fonts;
    }

    private static void write(PDDocument document, PDFont font) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(50, 700);
            content.showText(WORDS);
            content.endText();
        }
    }

    private Path zip(String name, Map<String, String> members) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                byte[] bytes = member.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                ZipEntry entry = new ZipEntry(member.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return file;
    }

    /** The same archive with the flags of encryption set, which is all that a reader without the password sees. */
    private static Path encryptedZip(Path plain) throws IOException {
        byte[] bytes = Files.readAllBytes(plain);
        for (int index = 0; index + 10 < bytes.length; index++) {
            boolean header = bytes[index] == 'P' && bytes[index + 1] == 'K';
            if (header && bytes[index + 2] == 3 && bytes[index + 3] == 4) {
                bytes[index + 6] |= 1;
            } else if (header && bytes[index + 2] == 1 && bytes[index + 3] == 2) {
                bytes[index + 8] |= 1;
            }
        }
        return Files.write(plain, bytes);
    }
}
