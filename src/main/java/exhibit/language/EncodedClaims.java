package exhibit.language;

import exhibit.ReadClaim;
import exhibit.Span;
import exhibit.Token;
import exhibit.encoder.ReadSentence;
import exhibit.encoder.Word;
import java.util.List;

/** The claims that the encoder read in a sentence, at their places. */
final class EncodedClaims {
    private EncodedClaims() {}

    static List<ReadClaim> of(List<Token> tokens, ReadSentence read) {
        return read.claims().stream()
                .map(claim -> new ReadClaim(
                        span(tokens, read.words().get(claim.word())),
                        claim.type(),
                        claim.probability(),
                        claim.assertion(),
                        claim.parts().stream()
                                .map(part -> new ReadClaim.Part(
                                        span(tokens, read.words().get(part.word()))
                                                .end(),
                                        part.role(),
                                        part.probability()))
                                .toList()))
                .toList();
    }

    private static Span span(List<Token> tokens, Word word) {
        int start = tokens.get(word.token()).span().start() + word.from();
        return new Span(start, start + word.text().length());
    }
}
