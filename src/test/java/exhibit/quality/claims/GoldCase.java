package exhibit.quality.claims;

import exhibit.EvidenceRecord;
import exhibit.quality.claims.ClaimMistakes.Mistake;
import exhibit.quality.gold.GoldFileException;
import java.nio.file.Path;
import java.util.List;

/** A case of a claim file for the tests of other rooms, judged by the rules of {@code ./exhibit evaluate evidence}. */
public final class GoldCase {
    private final ClaimCase about;

    private GoldCase(ClaimCase about) {
        this.about = about;
    }

    /**
     * The cases of a file, in order.
     *
     * @throws GoldFileException if it cannot be read
     */
    public static List<GoldCase> read(Path file) throws GoldFileException {
        return ClaimFiles.read(List.of(file)).stream().map(GoldCase::new).toList();
    }

    /** Of its text, counted from 1. */
    public int line() {
        return about.line();
    }

    public String construction() {
        return about.construction();
    }

    public String text() {
        return about.text();
    }

    /**
     * What is wrong with what was found, a mistake a line; empty where all claims are there with every slot and nothing besides.
     *
     * @param records of the text, co-mentions left out
     */
    public List<String> mistakes(List<EvidenceRecord> records) {
        ClaimMistakes mistakes = new ClaimMistakes();
        mistakes.add(Pairing.of(about, records));
        return mistakes.first(Integer.MAX_VALUE).stream().map(GoldCase::told).toList();
    }

    private static String told(Mistake mistake) {
        String gold = mistake.gold().isEmpty() ? "" : "; gold " + mistake.gold();
        return mistake.kind() + gold + "; found " + mistake.found() + " " + mistake.differences();
    }
}
