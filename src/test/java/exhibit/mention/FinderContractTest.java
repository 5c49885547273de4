package exhibit.mention;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every finder keeps: sorted, inside the text, no overlap, the same answer twice. */
class FinderContractTest {
    private static final Sentences TEXT =
            Sentences.tagged("[ The/DT U.S./NNP Department/NNP of/IN Commerce/NNP ] said/VBD [ Zhonghe/NNP"
                    + " Optics/NNP Co./NNP ,/, Ltd./NNP ] sold/VBD [ Chinese-made/JJ Su-35/NNP drone/NN engines/NNS ] to/TO [ the/DT Russian/JJ"
                    + " army/NN ] in/IN [ Lebanon/NNP ,/, Ohio/NNP ] \ud83d\ude80/SYM ./.");

    static Stream<MentionFinder> finders() {
        Lexicons lexicons = Lexicons.open();
        return Stream.of(
                new PlaceFinder(lexicons),
                new NameFinder(lexicons),
                new CommonBodyFinder(lexicons),
                new DesignationFinder(lexicons),
                new GoodsFinder(lexicons));
    }

    @ParameterizedTest
    @MethodSource("finders")
    void isSortedInRangeApartAndDeterministic(MentionFinder finder) {
        List<Mention> mentions = TEXT.mentions(finder);
        assertThat(mentions).isSortedAccordingTo(Comparator.comparing(Mention::span));
        assertThat(mentions)
                .allSatisfy(mention ->
                        assertThat(TEXT.source().words(mention.span())).isEqualTo(mention.text()));
        for (int at = 1; at < mentions.size(); at++) {
            assertThat(mentions.get(at).start())
                    .isGreaterThanOrEqualTo(mentions.get(at - 1).end());
        }
        assertThat(TEXT.mentions(finder)).isEqualTo(mentions);
    }
}
