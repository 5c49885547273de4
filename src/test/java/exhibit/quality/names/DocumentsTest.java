package exhibit.quality.names;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.quality.gold.GoldSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static List<GoldSentence> sentences() {
        List<GoldSentence> sentences = new ArrayList<>();
        for (int number = 0; number < 130; number++) {
            sentences.add(new GoldSentence(number % 2 == 0 ? "a" : "b", "test", List.of(), List.of(), Set.of()));
        }
        return sentences;
    }

    @Test
    void aSourceIsOneDocumentOrIsCut() {
        assertThat(Documents.of(sentences())).extracting(List::size).containsExactly(50, 15, 50, 15);
    }

    @Test
    void samplesAreOfThatSizeAndTheSameEachTime() {
        List<List<GoldSentence>> documents = Documents.of(sentences());

        assertThat(Documents.sample(documents, 60)).isEqualTo(Documents.sample(documents, 60));
        assertThat(Documents.sample(documents, 60).stream().mapToInt(List::size).sum())
                .isEqualTo(60);
    }
}
