package exhibit.encoder;

import exhibit.Assertion;
import exhibit.EvidenceType;
import exhibit.lexicon.AccurateModel;
import java.util.ArrayList;
import java.util.List;

/** Scores of words to the claims that they evoke. Immutable. */
final class ClaimDecoder {
    /** Less likely claims and parts are not passed on; who uses them sets a higher bar. */
    static final double LEAST = 0.1;

    private final AccurateModel.Labels labels;

    ClaimDecoder(AccurateModel.Labels labels) {
        this.labels = labels;
    }

    List<Evoked> claims(Scores scores) {
        List<Evoked> claims = new ArrayList<>();
        for (int word = 0; word < scores.evokes().length; word++) {
            if (scores.parts()[word] != null) {
                double[] types = Softmax.of(scores.evokes()[word]);
                int type = best(types, 1); // the first stands for nothing
                claims.add(new Evoked(
                        word,
                        EvidenceType.valueOf(labels.evokes().get(type)),
                        1 - types[0],
                        Assertion.valueOf(labels.asserts().get(best(Softmax.of(scores.asserts()[word]), 0))),
                        parts(scores.parts()[word])));
            }
        }
        return claims;
    }

    private List<Evoked.Part> parts(float[][] scores) {
        List<Evoked.Part> parts = new ArrayList<>();
        for (int word = 0; word < scores.length; word++) {
            double[] roles = Softmax.of(scores[word]);
            int role = best(roles, 1);
            if (roles[role] >= LEAST) {
                parts.add(new Evoked.Part(word, labels.parts().get(role), roles[role]));
            }
        }
        return parts;
    }

    /** The likeliest from an index on. */
    private static int best(double[] probabilities, int from) {
        int best = from;
        for (int value = from + 1; value < probabilities.length; value++) {
            best = probabilities[value] > probabilities[best] ? value : best;
        }
        return best;
    }
}
