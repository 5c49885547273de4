package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Entity;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.entity.EntityResolver;
import exhibit.language.Segmenter;
import exhibit.lexicon.Lexicons;
import exhibit.mention.MentionFinders;
import exhibit.support.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code evidence/references.tsv}: what words stand for, and above all what they do not. By the tier that needs no model file. */
class ReferenceTableTest {
    private static final Lexicons LEXICONS = Lexicons.open();
    private static final Segmenter SEGMENTER = Segmenter.open();
    private static final MentionFinders FINDERS = MentionFinders.open(LEXICONS, Tier.FAST);
    private static final EntityResolver RESOLVER = new EntityResolver(LEXICONS);

    /** The words looked at, what they should stand for, and the text. */
    record Row(String words, String means, String text) {
        /** Where the words begin: "It#2" is the second "It". */
        int start() {
            String[] parts = words.split("#", -1);
            int times = parts.length > 1 ? Integer.parseInt(parts[1]) : 1;
            Matcher found = Pattern.compile("\\b" + parts[0] + "\\b").matcher(text);
            for (int time = 0; time < times; time++) {
                assertThat(found.find()).as(words).isTrue();
            }
            return found.start();
        }
    }

    static Stream<Row> rows() throws IOException {
        try (InputStream bytes = ReferenceTableTest.class.getResourceAsStream("/evidence/references.tsv")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .filter(line -> !line.startsWith("#"))
                            .map(line -> line.split("\t", -1))
                            .map(cells -> new Row(cells[0], cells[1], cells[2].replace("\\n", "\n")))
                            .toList()
                            .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void standsFor(Row row) {
        int start = row.start();
        List<String> names = fillers(row.text()).stream()
                .filter(filler -> filler.isReference() && filler.mention().start() == start)
                .map(filler -> filler.entity().name())
                .toList();
        assertThat(names.isEmpty() ? "-" : String.join("+", names)).isEqualTo(row.means());
    }

    private static List<Filler> fillers(String text) {
        SourceText source = Sources.of(text, "\n\n");
        List<Sentence> sentences = SEGMENTER.segment(source);
        List<Entity> entities = RESOLVER.resolve(source, sentences, FINDERS.find(source, sentences));
        SentenceNames names = new SentenceNames(new Traders(LEXICONS), entities);
        References references = new References(LEXICONS);
        List<Filler> fillers = new ArrayList<>();
        for (Sentence sentence : sentences) {
            fillers.addAll(references.resolve(new Words(source, sentence), names.in(sentence)));
        }
        return fillers;
    }
}
