package exhibit.encoder;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What the encoder, which knows no capitals, is told of them: by word and by sentence, as numbers of {@code features.json}. */
final class Shapes {
    private static final String LETTER = "[\\p{L}\\p{Nl}\\p{No}]";
    private static final Pattern INITIALISM = Pattern.compile("(?:" + LETTER + "\\.){2,}" + LETTER + "?");
    private static final Pattern DIGITS = Pattern.compile("[\\p{Nd}.,:]*\\p{Nd}[\\p{Nd}.,:]*");

    private static final double MOST = 0.7;

    private Shapes() {}

    /** The shape of one word, by the first rule that fits. */
    static int shape(String word) {
        int[] letters = word.codePoints().filter(Character::isLetter).toArray();
        if (INITIALISM.matcher(word).matches()) {
            return Character.isUpperCase(word.codePointAt(0)) ? 6 : 1;
        }
        if (DIGITS.matcher(word).matches()) {
            return 7;
        }
        if (letters.length == 0) {
            return word.codePoints().anyMatch(Letters::isAlphanumeric) ? 10 : 9;
        }
        if (word.codePoints().anyMatch(Letters::isDigit)) {
            return 8;
        }
        return caseOf(letters);
    }

    private static int caseOf(int[] letters) {
        long upper = Arrays.stream(letters).filter(Character::isUpperCase).count();
        if (upper == 0) {
            return Arrays.stream(letters).anyMatch(Character::isLowerCase) ? 1 : 10;
        }
        if (upper == letters.length) {
            return upper == 1 ? 4 : 3;
        }
        return upper == 1 && Character.isUpperCase(letters[0]) ? 2 : 5;
    }

    /** The kind of sentence, for each word: headlines and capitals throughout tell nothing of names. */
    static int[] contexts(List<Word> words) {
        int[] contexts = new int[words.size()];
        List<String> longer = words.stream()
                .map(Word::text)
                .filter(word -> word.codePointCount(0, word.length()) >= 3)
                .filter(word -> word.codePoints().allMatch(Character::isLetter))
                .toList();
        long upper = longer.stream().filter(Shapes::isUpper).count();
        long title = longer.stream()
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .count();
        if (longer.size() >= 2 && upper >= MOST * longer.size()) {
            Arrays.fill(contexts, 3);
        } else if (longer.size() >= 4 && title >= MOST * longer.size()) {
            Arrays.fill(contexts, 4);
        } else if (words.stream().noneMatch(word -> word.text().codePoints().anyMatch(Character::isUpperCase))) {
            Arrays.fill(contexts, 5);
        } else {
            Arrays.fill(contexts, 1);
            for (int index = 0; index < contexts.length; index++) {
                if (Letters.isAlphanumeric(words.get(index).text().codePointAt(0))) {
                    contexts[index] = 2;
                    break;
                }
            }
        }
        return contexts;
    }

    /** At least one capital, and nothing in lower or title case. */
    private static boolean isUpper(String word) {
        return word.codePoints().anyMatch(Character::isUpperCase)
                && word.codePoints().noneMatch(point -> Character.isLowerCase(point) || Character.isTitleCase(point));
    }
}
