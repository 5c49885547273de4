package exhibit.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operator's lists add to the built-in ones or take their place, and a broken one ends the start. */
class WatchListsTest {
    private static final String HEAD = """
            # list: %s
            # date: 2026-11-01
            # of: companies
            # id\tname\taliases\tcountry\tprogramme
            """;

    @TempDir
    private Path folder;

    @Test
    void comesWithTwoLists() {
        assertThat(Lexicons.open().watchLists().lists())
                .extracting(WatchList::name)
                .containsExactly("CHPL", "ofac-sdn");
    }

    @Test
    void addsAListAndReplacesOneOfTheSameName() throws IOException {
        write("un.tsv", HEAD.formatted("un") + "QDe.001\tFerrum Brigade\tFB|Brigade of Iron\tAT|DE\tX 1\n");
        write(
                "mine.tsv",
                "\ufeff" + (HEAD.formatted("ofac-sdn") + "7\tFerrum Trading LLC\t\t\t\n").replace("\n", "\r\n"));
        write("readme.txt", "no list");

        List<WatchList> lists = open();

        assertThat(lists).extracting(WatchList::name).containsExactly("CHPL", "ofac-sdn", "un");
        assertThat(lists.get(1).rows()).extracting(WatchList.Row::id).containsExactly("7");
        WatchList.Row row = lists.get(2).rows().get(0);
        assertThat(row.aliases()).containsExactly("FB", "Brigade of Iron");
        assertThat(row.countries()).containsExactly("AT", "DE");
        assertThat(row.programmes()).containsExactly("X 1");
        assertThat(lists.get(2).date()).isEqualTo("2026-11-01");
        assertThat(lists.get(2).sha256()).isEqualTo(ModelFile.sha256(Files.readAllBytes(folder.resolve("un.tsv"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1~Ferrum~~; line 5: 5 columns expected, 4 found
            1~~~~; line 5: an entry has a name
            1~Ferrum~~Austria~; line 5: no country's code: Austria
            1~Ferrum~~~/1~Aurum~~~; line 6: the id 1 is there already
            """)
    void saysWhereARowIsBroken(String rows, String why) throws IOException {
        write("broken.tsv", HEAD.formatted("broken") + rows.replace('/', '\n').replace('~', '\t') + "\n");

        assertThatThrownBy(this::open).isInstanceOf(ListFileException.class).hasMessageContaining("broken.tsv " + why);
    }

    @Test
    void refusesWhatIsNoList() throws IOException {
        write(
                "a.tsv",
                "# date: 2026-11-01\n# of: companies\n# id\tname\taliases\tcountry\tprogramme\n1\tFerrum\t\t\t\n");
        assertThatThrownBy(this::open).hasMessageContaining("a.tsv: a line \"# list: \u2026\"");

        write("a.tsv", HEAD.formatted("a"));
        assertThatThrownBy(this::open).hasMessageContaining("a.tsv: a list without rows");

        Files.write(
                folder.resolve("a.tsv"),
                (HEAD.formatted("a") + "1\tCaf\u00e9\t\t\t\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(this::open).hasMessageContaining("a.tsv: not UTF-8");

        write("a.tsv", HEAD.formatted("a").replace("companies", "goods") + "gallium\tGallium\t\t\t\n");
        assertThatThrownBy(this::open).hasMessageContaining("a.tsv line 5: no Harmonized System code: gallium");

        write("a.tsv", HEAD.formatted("a") + "1\tFerrum\t\t\t\n");
        write("b.tsv", HEAD.formatted("a") + "1\tFerrum\t\t\t\n");
        assertThatThrownBy(this::open).hasMessageContaining("a.tsv and b.tsv are both list a");

        assertThatThrownBy(() -> WatchLists.open(() -> Optional.of(folder.resolve("none"))))
                .isInstanceOf(ListFileException.class)
                .hasMessageContaining("no folder that can be read");
    }

    private List<WatchList> open() {
        return WatchLists.open(() -> Optional.of(folder)).lists();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }
}
