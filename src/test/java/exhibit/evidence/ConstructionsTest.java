package exhibit.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import exhibit.Tier;
import exhibit.quality.claims.GoldCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * {@code evidence/constructions.txt}: in which grammatical constructions claims are read, and which sentences only look like them.
 * What a tier does not read yet is marked there, so that neither a gain nor a loss goes by unseen; {@code -Dgolden.rewrite=true}
 * marks anew.
 */
class ConstructionsTest {
    private static final Path FILE = Path.of("src/test/resources/evidence/constructions.txt");

    /** Cases of one construction. */
    private record Score(int right, int all) {
        Score plus(Score other) {
            return new Score(right + other.right, all + other.all);
        }

        String row(String name) {
            return String.format(Locale.ROOT, "  %-32s %3d / %d", name, right, all);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsAllThatIsNotMarkedAsWrong(Tier tier) throws Exception {
        KnownWrong known = KnownWrong.read(FILE);
        Map<String, Score> scores = new LinkedHashMap<>();
        Set<Integer> wrong = new TreeSet<>();
        List<String> changed = new ArrayList<>();
        for (GoldCase gold : GoldCase.read(FILE)) {
            List<String> mistakes = gold.mistakes(EvidenceTable.read(tier, gold.text()));
            if (!mistakes.isEmpty()) {
                wrong.add(gold.line());
            }
            if (mistakes.isEmpty() == known.isMarked(tier, gold.line())) {
                changed.add("line " + gold.line() + ": " + gold.text() + "\n"
                        + (mistakes.isEmpty() ? "is right now: take the mark away" : String.join("\n", mistakes)));
            }
            int right = mistakes.isEmpty() ? 1 : 0;
            scores.merge(gold.construction(), new Score(right, 1), Score::plus);
        }
        print(tier, scores);
        if (Boolean.getBoolean("golden.rewrite")) {
            known.rewrite(tier, wrong);
        } else {
            assertThat(changed).isEmpty();
        }
    }

    private static void print(Tier tier, Map<String, Score> scores) {
        System.out.println("Constructions read by the " + tier.wireName() + " tier, right / all");
        scores.forEach((construction, score) -> System.out.println(score.row(construction)));
        System.out.println(
                scores.values().stream().reduce(Score::plus).orElseThrow().row("all"));
    }
}
