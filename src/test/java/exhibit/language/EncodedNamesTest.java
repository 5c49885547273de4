package exhibit.language;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Mention;
import exhibit.Progress;
import exhibit.encoder.SentenceReader;
import exhibit.lexicon.AccurateModel;
import exhibit.support.Sources;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the encoder reads, seen through the segmenter. */
class EncodedNamesTest {
    private static final SentenceReader READER = SentenceReader.open(AccurateModel.open(), 1);
    private static final Segmenter SEGMENTER = Segmenter.open();
    private static final String SENTENCE =
            "Rosoboronexport sold U.S-made radars and drone engines to Turkey after Vladimir Putin met Siemens AG in Berlin .";

    @Test
    void findsNamesAtTheirPlaces() {
        assertThat(names(SENTENCE))
                .extracting(mention -> mention.type() + " " + mention.text())
                .contains(
                        "COMPANY Rosoboronexport",
                        "PRODUCT drone engines",
                        "COUNTRY Turkey",
                        "PERSON Vladimir Putin",
                        "COMPANY Siemens AG",
                        "LOCATION Berlin");
    }

    @Test
    void answersAsEveryFinderDoes() {
        String text = SENTENCE
                + "\nTIANJIN 404 Co., Ltd. / Ostbau-AG\n\u2014\n\ud83d\ude80 \u4e2d\u56fd drones \u0130stanbul\n"
                + SENTENCE;
        List<Mention> mentions = names(text);
        int end = 0;
        for (Mention mention : mentions) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(end);
            assertThat(text.substring(mention.start(), mention.end())).isEqualTo(mention.text());
            assertThat(mention.comesFromModel()).isTrue();
            end = mention.end();
        }
        assertThat(names("")).isEmpty();
    }

    @Test
    void readsSentencesLongerThanTheModelTakes() {
        String text = "Germany , ".repeat(400) + "and Iran bought drones from Siemens AG .";
        List<Mention> mentions = names(text);
        assertThat(mentions).extracting(Mention::text).contains("Iran", "Siemens AG");
        assertThat(mentions)
                .filteredOn(mention -> mention.text().equals("Germany"))
                .hasSizeGreaterThan(380);
    }

    @Test
    void givesTheSameAnswerFromManyThreads() {
        String text = String.join("\n", java.util.Collections.nCopies(20, SENTENCE));
        List<Mention> alone = names(text);
        assertThat(IntStream.range(0, 12).parallel().mapToObj(round -> names(text)))
                .allMatch(alone::equals);
    }

    private static List<Mention> names(String text) {
        return SEGMENTER.segment(Sources.of(text, "\n"), READER, new Progress.Count("sentence")).stream()
                .flatMap(sentence -> sentence.names().stream())
                .toList();
    }
}
