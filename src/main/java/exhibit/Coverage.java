package exhibit;

import java.util.List;

/**
 * How much of the text was analysed.
 *
 * @param characters length of the text in the answer's offset unit
 * @param analysed of these, how many stand in an analysed sentence's block
 * @param skipped what was left out and why
 */
public record Coverage(int characters, int analysed, List<Skipped> skipped) {
    public Coverage {
        skipped = List.copyOf(skipped);
    }
}
