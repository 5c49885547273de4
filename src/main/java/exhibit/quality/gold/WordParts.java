package exhibit.quality.gold;

import java.util.List;
import java.util.regex.Pattern;

/** The words of a token: cut before and after every hyphen, dash and slash, as the service's accurate model cuts them. */
final class WordParts {
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@");
    private static final Pattern CUT =
            Pattern.compile("(?<=[-\\u2010-\\u2014/])(?=.)|(?<=.)(?=[-\\u2010-\\u2014/])", Pattern.DOTALL);
    private static final List<String> WHOLE = List.of("-LRB-", "-RRB-", "-LSB-", "-RSB-");

    private WordParts() {}

    static List<String> of(String token) {
        boolean whole = WHOLE.contains(token)
                || token.codePoints().noneMatch(Character::isLetterOrDigit)
                || ADDRESS.matcher(token).find();
        return whole ? List.of(token) : List.of(CUT.split(token, -1));
    }
}
