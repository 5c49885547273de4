package exhibit.quality.names;

import static exhibit.quality.names.Marked.sentence;
import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Span;
import exhibit.quality.gold.GoldFiles;
import exhibit.quality.gold.GoldSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpacingTest {
    @Test
    void marksClingToTheirNeighbours() {
        Written written = Spacing.write(
                sentence("He said , \" Iran 's -LRB- or Iraq 's -RRB- steel % \" is `` $ 5 '' .", Set.of()));

        assertThat(written.text()).isEqualTo("He said, \"Iran's (or Iraq's) steel%\" is \"$5\".");
        assertThat(written.text(new Span(4, 6))).isEqualTo("Iran's");
    }

    @Test
    void stretchesOfTextAreWidenedToTheWordsTheyTouch() {
        Written written = Spacing.write(sentence("the Iran's steel", Set.of()));

        assertThat(written.wordsAt(new Span(4, 8))).isEqualTo(new Span(1, 2));
        assertThat(written.wordsAt(new Span(4, 12))).isEqualTo(new Span(1, 3));
        assertThat(written.wordsAt(new Span(3, 4)).isEmpty()).isTrue();
    }

    @Test
    void reportSentencesComeOutAsTheyWerePrinted() throws Exception {
        Path gold = Path.of("training", "gold");
        List<GoldSentence> sentences = GoldFiles.read(List.of(gold.resolve("names-train.jsonl")));
        List<String> printed = printed(gold.resolve("sentences-train.tsv"));
        int same = 0;
        for (int index = 0; index < printed.size(); index++) {
            same += Spacing.write(sentences.get(index)).text().equals(printed.get(index)) ? 1 : 0;
        }
        assertThat(same).isGreaterThan(printed.size() * 95 / 100);
    }

    private static List<String> printed(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }
}
