package exhibit.language;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.encoder.Name;
import exhibit.encoder.ReadSentence;
import exhibit.encoder.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The names that the encoder read in a sentence, at their places, with its calibrated confidence. */
final class EncodedNames {
    private static final String SOURCE = "onnx:accurate";

    private static final Pattern DESCRIPTION = Pattern.compile("JJ[RS]?|RB[RS]?|IN|DT|CC");

    private EncodedNames() {}

    static List<Mention> of(SourceText source, List<Token> tokens, ReadSentence read) {
        List<Mention> names = new ArrayList<>();
        for (Name name : read.names()) {
            Token last = tokens.get(read.words().get(name.end() - 1).token());
            Span span = span(tokens, read.words(), name);
            boolean named = source.words(span).codePoints().anyMatch(Character::isLetter); // "14" names nothing
            if (named && (name.type() != EntityType.PRODUCT || !isDescription(source, last))) {
                names.add(Mention.at(source, span, name.type(), name.confidence(), SOURCE));
            }
        }
        return names;
    }

    /** "agricultural exports": goods are named by a noun. */
    private static boolean isDescription(SourceText source, Token last) {
        return DESCRIPTION.matcher(last.tag()).matches()
                && Character.isLowerCase(source.words(last.span()).codePointAt(0));
    }

    private static Span span(List<Token> tokens, List<Word> words, Name name) {
        Span first = words.get(name.first()).span(tokens);
        Span last = words.get(name.end() - 1).span(tokens);
        return new Span(first.start(), last.end());
    }
}
