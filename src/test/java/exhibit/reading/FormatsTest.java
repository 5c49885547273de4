package exhibit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Block;
import exhibit.Block.Kind;
import exhibit.Page;
import exhibit.SourceText;
import exhibit.Upload;
import exhibit.Warning;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each format on a real file: its words, its pages, what is in it. */
class FormatsTest {
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            crs-if11175.11.pdf          | application/pdf       | Mexico was the top U.S. trading partner in goods in 2025, with total goods trade valued at $872.8 billion, followed by Canada and China.
            crs-r48908.docx             | vnd.openxmlformats-officedocument.wordprocessingml.document | Proponents maintain that such programs support U.S. jobs and advance U.S. national security, including by countering the global influence
            testODTEmbeddedImageLink.odt | vnd.oasis.opendocument.text | Visit Tika
            testRTFVarious.rtf          | application/rtf       | Here is a numbered list:
            crs-if11175.html            | text/html             | the largest U.S. trading partner in total trade (exports plus imports) of goods and services.
            testRFC822.eml              | message/rfc822        | I'll have a look at mime4j and try to use it in Tika
            testMSG_att_doc.msg         | application/vnd.ms-outlook | contenu
            crs-if11831.txt             | text/plain            | The Marines plan for three ARV variants. The first variant is the Command, Control, Communications and Computers/Unmanned Aircraft Systems (C4/UAS) version.
            crs-if12094.md              | text/markdown         | The XM-30 is to be the Army's first ground combat vehicle designed using state-of-the-art digital engineering tools and techniques.""")
    void hasItsWords(String name, String type, String words) throws Exception {
        SourceText source = reader.read(Samples.document(name));

        assertThat(source.properties().mediaType()).contains(type);
        assertThat(source.text()).contains(words);
        assertThat(source.warnings()).extracting(Warning::code).doesNotContain("unreadable-text");
    }

    @Test
    void readsAnOldWordDocumentOutOfAnOutlookMail() throws Exception {
        SourceText mail = reader.read(Samples.document("testMSG_att_doc.msg"));
        assertThat(mail.attachments()).extracting(Upload::filename).containsExactly("test-unicode.doc", "pj1.txt");

        SourceText letter = reader.read(mail.attachments().get(0));

        assertThat(letter.properties().mediaType()).isEqualTo("application/msword");
        assertThat(letter.text()).isNotBlank();
        assertThat(reader.read(mail.attachments().get(1)).properties().mediaType())
                .isEqualTo("text/plain");
        reader.discard(mail);
    }

    @Test
    void aSlideIsAPageThatItsTitleLeads() throws Exception {
        SourceText deck = reader.read(Samples.upload(OfficeFiles.deck(folder)));

        assertThat(deck.pages()).hasSize(4);
        for (Page page : deck.pages()) {
            String title = "Supply of gallium, part " + page.number();
            assertThat(deck.text().substring(page.start(), page.end())).startsWith(title);
            assertThat(block(deck, "China sold gallium of slide " + page.number() + " to Iran.")
                            .section())
                    .isEqualTo(title);
        }
        assertThat(words(deck, Kind.HEADING)).hasSize(4);
        assertThat(words(deck, Kind.TABLE_ROW)).containsExactly("Good\tFrom\tTonnes", "Gallium\tChina\t40");
        assertThat(deck.pageAt(
                        block(deck, "Say that the buyer was Rostec.").span().start()))
                .isEqualTo(3);
    }

    @Test
    void aSheetIsAPageHiddenOrNot() throws Exception {
        SourceText book = reader.read(Samples.upload(OfficeFiles.workbook(folder)));

        assertThat(book.pages()).hasSize(3);
        assertThat(words(book, Kind.HEADING)).containsExactly("Exports", "Prices", "Secret");
        assertThat(words(book, Kind.TABLE_ROW)).contains("Exports of gallium 1\t1.5\t\tIran");
        for (String sheet : List.of("Exports", "Prices", "Secret")) {
            Block row = block(book, sheet + " of gallium 1\t1.5\t\tIran");
            Page page = book.pages().get(book.pageAt(row.span().start()) - 1);
            assertThat(book.text().substring(page.start(), page.end())).startsWith(sheet);
            assertThat(row.section()).isEqualTo(sheet);
        }
    }

    @Test
    void aSheetOfAnOpenDocumentIsAPageToo() throws Exception {
        SourceText book = reader.read(Samples.upload(OfficeFiles.openSpreadsheet(folder)));

        assertThat(book.pages()).hasSize(2);
        assertThat(book.pageAt(block(book, "copper\t40").span().start())).isEqualTo(2);
        assertThat(block(book, "copper\t40").section()).isEqualTo("Imports");
    }

    private static Block block(SourceText source, String text) {
        return source.blocks().stream()
                .filter(block -> source.words(block.span()).equals(text))
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
