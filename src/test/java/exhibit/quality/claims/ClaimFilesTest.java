package exhibit.quality.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.quality.claims.GoldClaim.Kind;
import exhibit.quality.claims.GoldClaim.Slot;
import exhibit.quality.gold.GoldFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFilesTest {
    @TempDir
    private Path folder;

    private List<ClaimCase> read(String text) throws IOException, GoldFileException {
        return ClaimFiles.read(List.of(Files.writeString(folder.resolve("claims.txt"), text)));
    }

    @Test
    void readsClaimsWithTheirSlots() throws Exception {
        ClaimCase one = read("""
            # whatever
            # report.pdf, page 12
            # construction: passive
            S Chips: bought.

            = PURCHASE|SUPPLY; c? Acme: Inc.:SUPPLIER|PARTY; p chips:*; k JP:ORIGIN; a ALLEGED|STATED; d 2020-05; by X; q 3.5
            S Nothing.
            -
            """).get(0);

        assertThat(one.line()).isEqualTo(4);
        assertThat(one.text()).isEqualTo("Chips: bought.");
        assertThat(one.document()).isEqualTo("report.pdf");
        assertThat(one.construction()).isEqualTo("passive");
        GoldClaim claim = one.claims().get(0);
        assertThat(claim.types()).containsExactly(EvidenceType.PURCHASE, EvidenceType.SUPPLY);
        assertThat(claim.slots())
                .containsExactly(
                        new Slot(Kind.COMPANY, "Acme: Inc.", List.of("SUPPLIER", "PARTY"), true),
                        new Slot(Kind.PRODUCT, "chips", List.of("*"), false),
                        new Slot(Kind.COUNTRY, "JP", List.of("ORIGIN"), false));
        assertThat(claim.assertions()).containsExactly(Assertion.ALLEGED, Assertion.STATED);
        assertThat(claim.date()).isEqualTo("2020-05");
        assertThat(claim.by()).isEqualTo("X");
        assertThat(claim.quantity()).isEqualTo(3.5);
    }

    @Test
    void commentsAreOfTheNextCaseOnly() throws Exception {
        List<ClaimCase> cases = read("# construction: list\nS One.\n-\nS Two.\n-\n");

        assertThat(cases).extracting(ClaimCase::construction).containsExactly("list", "");
    }

    @Test
    void aFolderStandsForItsTextFiles() throws Exception {
        Path second = Files.writeString(folder.resolve("b.txt"), "S One.\n-\n");
        Path first = Files.writeString(folder.resolve("a.txt"), "S One.\n-\n");
        Files.writeString(folder.resolve("c.md"), "not claims");

        assertThat(ClaimFiles.expand(List.of(folder))).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        = SUPPLY; p x:ITEM             | before the first sentence
        S One.\\n= SUPPLI; p x:ITEM     | no type 'SUPPLI'
        S One.\\n= CO_MENTION; p x:ITEM | is no claim
        S One.\\n= SUPPLY; p x:ORIGIN   | no role of a product 'ORIGIN'
        S One.\\n= SUPPLY; p x          | has no value and role
        S One.\\n= SUPPLY; k Iran:ORIGIN | two capital letters
        S One.\\n= SUPPLY; z x:ITEM     | 'z' is none of
        S One.\\n= SUPPLY; q many       | is no plain number
        S One.\\n= SUPPLY; a MAYBE      | no assertion 'MAYBE'
        S One.\\n= SUPPLY;              | a key, a space and a value
        S One.\\nTwo.                   | a line begins with
        """)
    void whatIsWrongIsSaidWithItsLine(String text, String why) {
        String lines = text.replace("\\n", "\n");
        long last = lines.lines().count();

        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining("claims.txt line " + last + ": ")
                .hasMessageContaining(why);
    }

    @Test
    void aFileWithoutACaseIsRefused() {
        assertThatThrownBy(() -> read("# nothing\n")).hasMessageContaining("there is no case in it");
    }
}
