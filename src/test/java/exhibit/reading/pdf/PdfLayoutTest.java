package exhibit.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import exhibit.Block.Kind;
import exhibit.reading.child.Extract;
import exhibit.reading.layout.Passage;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of the page sees, as passages. */
class PdfLayoutTest {
    private static final String FULL =
            "The company shipped forty tonnes of gallium from the port of Tianjin to a buyer";

    @TempDir
    private Path folder;

    private Typeset pdf;

    @BeforeEach
    void open() throws Exception {
        pdf = new Typeset();
        pdf.page();
    }

    @AfterEach
    void close() throws Exception {
        pdf.close();
    }

    @Test
    void readsOnceWhatIsSetTwiceOnOneSpot() throws Exception {
        pdf.lines(72, 100, FULL, "in Turkey, who sold it on.");
        pdf.lines(72, 100, FULL, "in Turkey, who sold it on.");

        assertThat(texts()).containsExactly(FULL + " in Turkey, who sold it on.");
    }

    @Test
    void readsAHeadingInTheMarginBeforeTheTextBesideIt() throws Exception {
        pdf.set(40, 101, 16, "Background");
        pdf.lines(220, 100, "Grants are tools used by the federal government to reach", "national goals.");
        pdf.lines(220, 300, "Wind turbines were bought from Denmark in two thousand five", "and set up at sea.");
        pdf.set(40, 301, 13, "Wind");

        assertThat(passages())
                .extracting(Passage::kind, Passage::text)
                .containsExactly(
                        tuple(Kind.HEADING, "Background"),
                        tuple(
                                Kind.PARAGRAPH,
                                "Grants are tools used by the federal government to reach national goals."),
                        tuple(Kind.HEADING, "Wind"),
                        tuple(
                                Kind.PARAGRAPH,
                                "Wind turbines were bought from Denmark in two thousand five and set up at sea."));
    }

    @Test
    void givesTheInitialBackToItsWord() throws Exception {
        pdf.lines(114, 92, "he internet is an open and global network that connects", "billions of users.");
        pdf.set(72, 114, 40, "T");

        assertThat(texts())
                .containsExactly("The internet is an open and global network that connects billions of users.");
    }

    @Test
    void joinsAParagraphOverleafPastTheBoxThatEndsThePage() throws Exception {
        pdf.lines(220, 600, FULL, "of machines, and professional firms that enable the movement and laundering");
        pdf.set(40, 620, 9, "A box in the margin ends here.");
        pdf.page();
        pdf.set(220, 60, 9, "A caption above the text");
        pdf.lines(220, 100, "of illicit wealth.", "");

        assertThat(texts())
                .contains(
                        FULL + " of machines, and professional firms that enable the movement and laundering of illicit"
                                + " wealth.");
    }

    @Test
    void joinsOverleafAfterAnAbbreviation() throws Exception {
        pdf.lines(72, 690, FULL, "of machines. American Ocean Minerals Corporation of Delaware is a sort of U.S.");
        pdf.page();
        pdf.lines(72, 100, "subsidiary of Deep Sea Mineral Corporation.");

        assertThat(texts()).hasSize(1);
    }

    @Test
    void keepsTheLastLinesOfRecordsThatAreAlike() throws Exception {
        for (int page = 1; page <= 5; page++) {
            pdf.lines(72, 700, FULL, "of machines. Listed on 0" + page + "/07/2023 with all others of the", "group.");
            pdf.set(
                    72,
                    736,
                    Typeset.BODY,
                    "Last Updated: " + (page * page) + "/09/2023 Group ID: 16" + (page * 37) + ".");
            pdf.set(72, 770, 8, "Page " + (page + 4) + " of the list");
            pdf.page();
        }
        pdf.lines(72, 100, "The end of the list.");

        assertThat(passages().stream().filter(passage -> passage.kind() == Kind.FURNITURE))
                .extracting(Passage::text)
                .containsExactly(
                        "Page 5 of the list",
                        "Page 6 of the list",
                        "Page 7 of the list",
                        "Page 8 of the list",
                        "Page 9 of the list");
    }

    @Test
    void aLineOfBoldNamesAndPlainFiguresStaysInItsParagraph() throws Exception {
        pdf.lines(72, 100, FULL);
        pdf.lines(72, 112, "of machines, and the whole is found upon the list of sanctions as was designated:");
        pdf.set(72, 124, Typeset.BODY, "18/07/2025")
                .setBold(122, 124, Typeset.BODY, "Group ID:")
                .set(175, 124, Typeset.BODY, "17005.");

        assertThat(texts()).hasSize(1);
    }

    @Test
    void marksOfNotesAreRaised() throws Exception {
        pdf.set(72, 100, Typeset.BODY, "The National Safety Council")
                .set(181, 96, 6, "a")
                .set(186, 100, Typeset.BODY, "was piloted in the 119")
                .set(273.5f, 96, 6, "th")
                .set(286, 100, Typeset.BODY, "Congress.");

        assertThat(texts()).containsExactly("The National Safety Councilᵃ was piloted in the 119th Congress.");
    }

    @Test
    void addressesBrokenAtTheEndOfALineAreWhole() throws Exception {
        pdf.lines(
                72,
                100,
                "You may find it in the docket of this rule, on the internet at https://",
                "www.regulations.gov or write to the office, by mail to AD-Inquiry@",
                "faa.gov.");

        assertThat(texts().get(0)).contains("https://www.regulations.gov", "AD-Inquiry@faa.gov");
    }

    @Test
    void aNoteThatGoesOnInTheNextColumnIsOneNote() throws Exception {
        pdf.lines(72, 100, FULL, FULL, FULL, FULL, "in Turkey.");
        pdf.set(72, 600, 7, "2 The magnitude of the command varies by the airplane’s".replace('’', '\''));
        pdf.set(320, 590, 7, "altitude and airspeed, and would be limited.");

        assertThat(passages().stream().filter(passage -> passage.kind() == Kind.FOOTNOTE))
                .extracting(Passage::text)
                .containsExactly(
                        "2 The magnitude of the command varies by the airplane's altitude and airspeed, and would be limited.");
    }

    @Test
    void compoundsKeepTheirHyphenAtTheEndOfALine() throws Exception {
        pdf.lines(
                72,
                100,
                "The contract leads to self-",
                "sufficiency and not to the high-",
                "est price, says the govern-",
                "ment.");

        assertThat(texts())
                .containsExactly(
                        "The contract leads to self-sufficiency and not to the highest price, says the government.");
    }

    @Test
    void noHeadingEndsAPage() throws Exception {
        pdf.lines(72, 100, FULL, FULL, "in Turkey.");
        pdf.setBold(395, 690, Typeset.BODY, "Congressional Research Service");
        pdf.page();
        pdf.lines(72, 100, FULL, "in Turkey.");

        assertThat(passages()).extracting(Passage::kind).doesNotContain(Kind.HEADING);
    }

    private List<String> texts() throws Exception {
        return passages().stream().map(Passage::text).toList();
    }

    private List<Passage> passages() throws Exception {
        Extract extract = pdf.read(folder);
        return extract.passages();
    }
}
