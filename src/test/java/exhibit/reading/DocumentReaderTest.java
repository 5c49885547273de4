package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import exhibit.Block;
import exhibit.Block.Kind;
import exhibit.DocumentException;
import exhibit.DocumentException.Reason;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.Warning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentReaderTest {
    private static DocumentReader reader;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        reader = new DocumentReader(Samples.settings(Map.of("ocr", "off")));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static List<String> documents() throws IOException {
        try (var files = Files.list(Path.of("test-docs"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void partsEveryDocumentIntoPagesAndBlocks(String name) throws Exception {
        SourceText source = reader.read(Samples.document(name));

        assertThat(source.text()).isNotBlank();
        assertWhole(source);
    }

    private static void assertWhole(SourceText source) {
        int end = 0;
        for (Block block : source.blocks()) {
            assertThat(block.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(block.span().isEmpty()).isFalse();
            end = block.span().end();
        }
        assertThat(end).isLessThanOrEqualTo(source.text().length());
        int page = 0;
        int number = 1;
        for (Page each : source.pages()) {
            assertThat(each.number()).isEqualTo(number++);
            assertThat(each.start()).isEqualTo(page);
            page = each.end();
        }
        assertThat(page).isEqualTo(source.text().length());
    }

    @Test
    void readsColumnsOneAfterTheOther() throws Exception {
        SourceText source = reader.read(Samples.document("crs-if11175.11.pdf"));

        assertThat(source.text())
                .contains(
                        "the largest U.S. trading partner in total trade (exports plus imports) of goods and services.");
        assertThat(words(source, Kind.HEADING)).contains("U.S.-Mexico Supply Chains", "NAFTA and the USMCA");
        assertThat(source.pages()).hasSize(3);
        assertThat(block(source, "Mexico was the top U.S. trading partner").section())
                .isEqualTo("Trade in Goods");
    }

    @Test
    void joinsParagraphsAcrossPagesPastNotesAndFurniture() throws Exception {
        SourceText source = reader.read(Samples.document("federal-register-2020-17221.pdf"));

        Block accident = block(source, "On October 29, 2018, a Boeing Model");
        assertThat(source.words(accident.span())).contains("from Soekarno-Hatta International Airport in Jakarta");
        assertThat(source.pageAt(accident.span().start())).isEqualTo(1);
        assertThat(source.pageAt(accident.span().end() - 1)).isEqualTo(2);
        assertThat(words(source, Kind.FURNITURE)).contains("jbell on DSKJLSW7X2PROD with PROPOSALS");
        assertThat(words(source, Kind.FOOTNOTE)).anyMatch(note -> note.startsWith("³ An airplane’s nose-up"));
    }

    @Test
    void keepsDoubledLetters() throws Exception {
        assertThat(reader.read(Samples.document("cyber.pdf")).text())
                .contains("military intelligence officer")
                .doesNotContain("inteligence");
    }

    @Test
    void readsTablesAsRows() throws Exception {
        assertThat(words(reader.read(Samples.document("crs-r48469.pdf")), Kind.TABLE_ROW))
                .contains("Abalone\tAtlantic Cod (Gadus morhua)");
    }

    @Test
    void turnsPagesWhereWordDid() throws Exception {
        assertThat(reader.read(Samples.document("testWORD_2006ml.docx")).pages())
                .hasSizeGreaterThan(1);
    }

    @Test
    void takesOutAttachments() throws Exception {
        SourceText mail = reader.read(Samples.document("crs-in12678.eml"));

        assertThat(mail.attachments()).extracting(Upload::filename).containsExactly("annex.pdf");
        Upload annex = mail.attachments().get(0);
        assertThat(annex.parent()).isEqualTo(Samples.document("crs-in12678.eml").sha256());
        assertThat(annex.sha256()).isEqualTo(Samples.upload(annex.file()).sha256());
        assertThat(reader.read(annex).text()).contains("Section 122");
        reader.discard(mail);
        assertThat(annex.file()).doesNotExist();
    }

    @Test
    void leavesAloneWhatLiesTooDeep() throws Exception {
        Path innermost = zip("0.zip", Map.of("a.txt", "gallium".getBytes(StandardCharsets.UTF_8)));
        Path second = zip("1.zip", Map.of("0.zip", Files.readAllBytes(innermost)));
        Path third = zip("2.zip", Map.of("1.zip", Files.readAllBytes(second)));
        Upload next = Samples.upload(zip("3.zip", Map.of("2.zip", Files.readAllBytes(third))));
        for (int depth = 0; depth < 3; depth++) {
            next = reader.read(next).attachments().get(0);
        }
        SourceText archive = reader.read(next);

        assertThat(archive.attachments()).isEmpty();
        assertThat(archive.warnings()).extracting(Warning::code).containsExactly("attachments-too-deep");
    }

    @Test
    void opensArchives() throws Exception {
        SourceText archive = reader.read(
                Samples.upload(zip("archive.zip", Map.of("a.txt", new byte[] {'a'}, "b/c.txt", new byte[] {'b'}))));

        assertThat(archive.attachments()).extracting(Upload::filename).containsExactlyInAnyOrder("a.txt", "c.txt");
    }

    @Test
    void saysWhichPagesArePictures() throws Exception {
        SourceText source = reader.read(Samples.upload(pictureOf("first")));

        assertThat(source.warnings()).extracting(Warning::code).containsExactly("pages-not-read");
        assertThat(source.skipped())
                .anyMatch(skipped -> skipped.page() == 1 && skipped.reason().equals("no-text-layer"));
    }

    @Test
    void recognisesPicturesWhereTesseractIs() throws Exception {
        assumeTrue(Tesseract.isInstalled());
        try (DocumentReader recognising = new DocumentReader(Samples.settings(Map.of("children", "1")))) {
            SourceText source = recognising.read(Samples.upload(pictureOf("Rostec supplied copper wire to Iran")));

            assertThat(source.text()).contains("supplied copper wire");
            assertThat(source.pages().get(0).ocr()).isTrue();
            assertThat(source.warnings()).extracting(Warning::code).containsExactly("pages-recognised");
        }
    }

    @Test
    void refusesEncryptedEmptyAndUnknown() throws Exception {
        assertRefused(Reason.ENCRYPTED, encrypted());
        assertRefused(Reason.EMPTY, Files.write(folder.resolve("empty.txt"), new byte[0]));
        assertRefused(Reason.EMPTY, Files.writeString(folder.resolve("blank.txt"), " \n "));
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertRefused(Reason.UNSUPPORTED, Files.write(folder.resolve("noise.bin"), noise));
        assertRefused(Reason.CORRUPT, Files.writeString(folder.resolve("broken.pdf"), "%PDF-1.7\nnothing"));
    }

    @Test
    void survivesDamagedDocuments() throws Exception {
        byte[] whole = Files.readAllBytes(Path.of("test-docs/crs-if11175.11.pdf"));
        Random random = new Random(20);
        for (int round = 0; round < 20; round++) {
            byte[] damaged = damaged(whole, random, round);
            try {
                assertWhole(reader.read(Samples.upload(Files.write(folder.resolve(round + ".pdf"), damaged))));
            } catch (DocumentException e) {
                assertThat(e.getMessage()).doesNotContain("/").isNotBlank();
            }
        }
        assertThat(reader.read(Samples.document("crs-if11175.11.pdf")).pages()).hasSize(3);
    }

    private static byte[] damaged(byte[] whole, Random random, int round) {
        if (round % 2 == 0) {
            return Arrays.copyOf(whole, random.nextInt(whole.length));
        }
        byte[] flipped = whole.clone();
        for (int flip = 0; flip < 200; flip++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static void assertRefused(Reason reason, Path file) {
        assertThatThrownBy(() -> reader.read(Samples.upload(file)))
                .isInstanceOfSatisfying(
                        DocumentException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private Path encrypted() throws IOException {
        Path file = folder.resolve("encrypted.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(file.toFile());
        }
        return file;
    }

    private Path pictureOf(String words) throws IOException {
        Path file = folder.resolve("picture.pdf");
        Pictures.pdf(file, words);
        return file;
    }

    private Path zip(String name, Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return Files.write(folder.resolve(name), bytes.toByteArray());
    }

    private static Block block(SourceText source, String beginning) {
        return source.blocks().stream()
                .filter(block -> source.words(block.span()).startsWith(beginning))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> words(SourceText source, Kind kind) {
        return source.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> source.words(block.span()))
                .toList();
    }
}
