package exhibit.quality.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFilesTest {
    private static final String ROW =
            "{\"tokens\": [\"U.S.-led\", \"Acme\"], \"tags\": [\"O\", \"B-COMPANY\"], \"source\": \"crs-x\", \"complete\": [\"COMPANY\"]}\n";

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<GoldSentence> read(String name, String text) throws IOException, GoldFileException {
        return GoldFiles.read(List.of(file(name, text)));
    }

    @Test
    void readsJsonLinesPackedOrNot() throws Exception {
        Path packed = folder.resolve("a.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(ROW.getBytes(StandardCharsets.UTF_8));
        }
        List<GoldSentence> sentences = GoldFiles.read(List.of(packed, file("b.jsonl", ROW)));

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0)).isEqualTo(sentences.get(1));
        assertThat(sentences.get(0).group()).isEqualTo("reports");
    }

    @Test
    void capitalsInsideAnUnmarkedHyphenatedTokenAreUnknown() throws Exception {
        GoldSentence sentence = read("a.jsonl", ROW).get(0);

        assertThat(sentence.words()).extracting(GoldSentence.Word::text).containsExactly("U.S.", "-", "led", "Acme");
        assertThat(sentence.hasUnknown(new Span(0, 1))).isTrue();
        assertThat(sentence.hasUnknown(new Span(1, 4))).isFalse();
        assertThat(sentence.spans().get(0).words()).isEqualTo(new Span(3, 4));
    }

    @Test
    void whereAFileSaysWhatIsJoinedNothingIsUnknown() throws Exception {
        GoldSentence sentence = read("a.jsonl", ROW.replace("\"source\"", "\"joined\": [1], \"source\""))
                .get(0);

        assertThat(sentence.hasUnknown(new Span(0, 4))).isFalse();
        assertThat(sentence.words().get(3).glued()).isTrue();
    }

    @Test
    void titlesAreTakenOutOfPersonsWhereTheSourceLeavesThemIn() throws Exception {
        String row =
                "{\"tokens\": [\"President\", \"Chavez\"], \"tags\": [\"B-PER\", \"I-PER\"], \"source\": \"SOURCE\","
                        + " \"complete\": [\"PER\"]}";

        assertThat(read("a.jsonl", row.replace("SOURCE", "gmb"))
                        .get(0)
                        .spans()
                        .get(0)
                        .words())
                .isEqualTo(new Span(1, 2));
        assertThat(read("a.jsonl", row.replace("SOURCE", "wikigold"))
                        .get(0)
                        .spans()
                        .get(0)
                        .words())
                .isEqualTo(new Span(0, 2));
    }

    @Test
    void readsColumnsOfIob1WithoutCountriesAsPlaces() throws Exception {
        List<GoldSentence> sentences = read(
                "news.conll",
                "-DOCSTART- -X- O O\n\nEU NNP I-NP I-ORG\nGermany NNP I-NP I-LOC\nGerman JJ I-NP I-MISC\n\nSmith NNP I-NP I-PER\n");

        assertThat(sentences).hasSize(2);
        assertThat(sentences.get(0).spans()).extracting(GoldSpan::mark).containsExactly("ORG_ANY", "PLACE");
        assertThat(sentences.get(1).complete()).containsExactlyInAnyOrder("ORG_ANY", "PLACE", "PER");
        assertThat(sentences.get(1).source()).isEqualTo("news.conll");
    }

    @Test
    void besideCountriesALocationIsOneAndBesideCompaniesAnOrganisation() throws Exception {
        List<GoldSentence> sentences =
                read("a.txt", "Nile B-LOC\nFrance\tB-GPE\nAcme B-COMPANY\nNATO B-ORG\nSunday B-DATE\n");

        assertThat(sentences.get(0).spans())
                .extracting(GoldSpan::mark)
                .containsExactly("LOC", "PLACE", "COMPANY", "ORG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.jsonl|{\"tokens\": [\"a\"], \"tags\": []|a.jsonl line 2: this is no JSON",
                "a.jsonl|{\"tokens\": [\"a\"], \"tags\": [], \"complete\": []}|a.jsonl line 2: 1 tokens but 0 tags",
                "a.jsonl|{\"tokens\": [\"a\"], \"tags\": [\"B-X\"], \"complete\": []}|a.jsonl line 2: no tag is called 'B-X'",
                "a.jsonl|{\"tokens\": [\"a\"], \"tags\": [\"O\"]}|a.jsonl line 2: an array \"complete\" is expected",
                "a.jsonl|{\"tokens\": [], \"tags\": [], \"complete\": [\"X\"]}|a.jsonl line 2: \"complete\" names 'X'",
                "a.conll|word|a.conll line 2: a token, and a tag",
                "a.conll||a.conll: there is no sentence in it",
            })
    void tellsFileAndLineOfWhatIsWrong(String name, String line, String why) throws IOException {
        Path file = file(name, "\n" + (line == null ? "" : line) + "\n");

        assertThatThrownBy(() -> GoldFiles.read(List.of(file)))
                .isInstanceOf(GoldFileException.class)
                .hasMessageContaining(why);
    }

    @Test
    void tellsOfFilesThatAreNoText() throws IOException {
        Path bytes = Files.write(folder.resolve("a.pdf"), new byte[] {'x', '\n', (byte) 0xff, (byte) 0xfe});

        assertThatThrownBy(() -> GoldFiles.read(List.of(bytes))).hasMessageContaining("no UTF-8 text");
        assertThatThrownBy(() -> GoldFiles.read(List.of(folder.resolve("none.jsonl"))))
                .hasMessageContaining("none.jsonl: there is no such file");
        assertThatThrownBy(() -> GoldFiles.read(List.of(file("a.jsonl.gz", ROW))))
                .hasMessageContaining("cannot be read");
    }
}
