package exhibit.language;

import exhibit.ReadClaim;
import exhibit.Token;
import exhibit.encoder.ReadSentence;
import java.util.List;

/** The claims that the encoder read in a sentence, at their places. */
final class EncodedClaims {
    private EncodedClaims() {}

    static List<ReadClaim> of(List<Token> tokens, ReadSentence read) {
        return read.claims().stream()
                .map(claim -> new ReadClaim(
                        read.words().get(claim.word()).span(tokens),
                        claim.type(),
                        claim.probability(),
                        claim.assertion(),
                        claim.parts().stream()
                                .map(part -> new ReadClaim.Part(
                                        read.words()
                                                .get(part.word())
                                                .span(tokens)
                                                .end(),
                                        part.role(),
                                        part.probability()))
                                .toList()))
                .toList();
    }
}
