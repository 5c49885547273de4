package exhibit.language;

import exhibit.lexicon.Abbreviations;
import exhibit.lexicon.Abbreviations.Kind;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;
import opennlp.tools.util.Span;

/** Whether a full stop of one block ends a sentence. Made for one block; used by one thread. */
final class Boundaries {
    private static final Pattern LIST_MARK = Pattern.compile("\\s*[(\\[]?(?:\\d{1,3}|\\p{L}|[ivxIVX]{1,4})");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\D{0,2}\\d[\\d,]*");

    private final String words;
    private final Abbreviations abbreviations;
    private final SentenceDetector detector;
    private Set<Integer> detected;

    Boundaries(String words, Abbreviations abbreviations, SentenceDetector detector) {
        this.words = words;
        this.abbreviations = abbreviations;
        this.detector = detector;
    }

    /** Whether the candidate ends the sentence that began at {@code from}. */
    boolean isEnd(Matcher candidate, int from) {
        if (candidate.group("stop") == null) {
            return true; // an empty line or a bullet
        }
        int next = nextWord(candidate.end());
        if (next == words.length()) {
            return false; // the end of the block is one anyhow
        }
        boolean plain = candidate.group("after").isEmpty();
        if (plain && LIST_MARK.matcher(words.substring(from, candidate.start())).matches()) {
            return false;
        }
        int first = words.codePointAt(skipOpening(next));
        if (Character.isLowerCase(first)) {
            return false;
        }
        String stop = candidate.group("stop");
        if (!stop.equals(".")) {
            return (!stop.startsWith("..") && !stop.startsWith("\u2026")) || Character.isUpperCase(first);
        }
        String word = wordBefore(candidate.start());
        if (candidate.group("mark") != null) {
            return isFootnoteMark(candidate, word, next);
        }
        return candidate.group("after").isEmpty()
                ? isEnd(word, candidate.start(), next, first)
                : isEndOfQuote(word, next, first);
    }

    private boolean isFootnoteMark(Matcher candidate, String word, int next) {
        boolean decimal = WHOLE_NUMBER.matcher(word).matches() && Character.isDigit(words.charAt(candidate.end() - 1));
        if (decimal) { // "in 2022.12 The" ends, "3.12 The" may not
            return word.matches("(?:19|20)\\d\\d") && isStarter(next);
        }
        Optional<Kind> kind = abbreviations.kind(word + ".");
        return kind.isEmpty() || kind.get() == Kind.EITHER;
    }

    private boolean isEndOfQuote(String word, int next, int first) {
        return (Character.isUpperCase(first) && (!isAbbreviation(word) || isStarter(next)))
                || (!Character.isLetter(first) && !isAbbreviation(word));
    }

    private boolean isEnd(String word, int stop, int next, int first) {
        Optional<Kind> kind = abbreviations.kind(word + ".");
        if (kind.isPresent()) {
            return switch (kind.get()) {
                case INSIDE -> false;
                case EITHER -> isStarter(next);
                case NUMBER -> !WordTokenizer.isBeforeNumber(words, stop + 1, words.length());
            };
        }
        if (isInitial(word)) {
            return isStarter(next);
        }
        if (isDotted(word)) {
            return isStarter(next);
        }
        if (Character.isUpperCase(first) && word.length() > 3) {
            return true;
        }
        return isStarter(next) || isDetected(stop);
    }

    private boolean isAbbreviation(String word) {
        return isInitial(word)
                || isDotted(word)
                || abbreviations
                        .kind(word + ".")
                        .filter(kind -> kind != Kind.NUMBER)
                        .isPresent();
    }

    private static boolean isInitial(String word) {
        return word.length() == 1 && Character.isUpperCase(word.charAt(0));
    }

    /** Letters parted by full stops, such as "U.S" and "d.o.o"; not a number. */
    private static boolean isDotted(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 0 && dot == word.length() - 2 && Character.isLetter(word.charAt(dot + 1));
    }

    private boolean isDetected(int stop) {
        if (detected == null) {
            detected = new HashSet<>();
            for (Span span : detector.sentPosDetect(words)) {
                detected.add(span.getEnd());
            }
        }
        return detected.contains(stop + 1);
    }

    private boolean isStarter(int next) {
        int start = skipOpening(next);
        int end = start;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        String word = words.substring(start, end);
        String plain = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))
                ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                : word;
        boolean abbreviated = end < words.length()
                && words.charAt(end) == '.'
                && abbreviations.kind(word + ".").isPresent(); // "Pub. L. No. 105-220"
        return !abbreviated && abbreviations.isSentenceStarter(plain);
    }

    private int nextWord(int from) {
        int index = from;
        while (index < words.length() && WordTokenizer.isSpace(words.charAt(index))) {
            index++;
        }
        return index;
    }

    private int skipOpening(int from) {
        int index = from;
        while (index < words.length() - 1 && "\"'([{\u2018\u201c\u00ab".indexOf(words.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }

    private String wordBefore(int stop) {
        int start = stop;
        while (start > 0 && isPartOfWord(words.charAt(start - 1))) {
            start--;
        }
        return words.substring(start, stop);
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || ".'\u2019&,-".indexOf(character) >= 0;
    }
}
