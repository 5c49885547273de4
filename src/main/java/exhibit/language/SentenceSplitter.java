package exhibit.language;

import exhibit.Block;
import exhibit.Span;
import exhibit.lexicon.Abbreviations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.sentdetect.SentenceDetector;

/**
 * Cuts a block into sentences. Rules decide the cases that reports are full of; where none applies OpenNLP's detector
 * does. Thread-safe if the detector is.
 */
final class SentenceSplitter {
    /** A stretch without an end is cut here, so that no text costs more than its length. */
    static final int LONGEST = 3000;

    private static final Pattern CANDIDATE = Pattern.compile(
            "(?<stop>[.!?\\u2026]+)(?<after>[\"'\\u2019\\u201d\\u00bb)\\]]*(?<mark>(?:\\[?\\d{1,3}\\]?)(?:,\\s?\\d{1,3})*|[*\\u2020\\u2021\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]+)?[\"'\\u2019\\u201d\\u00bb)\\]]*)(?=\\s)"
                    + "|(?<break>\\n[ \\t]*\\r?\\n)|(?<bullet>\\s(?=[\\u2022\\u25aa\\u25cf\\u25e6\\u2023\\uf0b7\\u25a0\\u2043]\\s))");

    private final Abbreviations abbreviations;
    private final SentenceDetector detector;

    SentenceSplitter(Abbreviations abbreviations, SentenceDetector detector) {
        this.abbreviations = abbreviations;
        this.detector = detector;
    }

    /** The sentences of a block, without outer spaces, in positions of {@code text}. */
    List<Span> split(String text, Block block) {
        List<Span> sentences = new ArrayList<>();
        boolean whole = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.TABLE_ROW;
        int start = block.span().start();
        if (!whole) {
            String words = block.span().in(text);
            Boundaries boundaries = new Boundaries(words, abbreviations, detector);
            Matcher matcher = CANDIDATE.matcher(words);
            int from = 0;
            while (matcher.find()) {
                if (boundaries.isEnd(matcher, from)) {
                    add(text, start + from, start + matcher.end(), sentences);
                    from = matcher.end();
                }
            }
            start += from;
        }
        add(text, start, block.span().end(), sentences);
        return sentences;
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && WordTokenizer.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && WordTokenizer.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to - from > LONGEST) {
            int cut = cut(text, from);
            sentences.add(new Span(from, cut));
            add(text, cut, to, sentences);
        } else if (to > from) {
            sentences.add(new Span(from, to));
        }
    }

    /** The last space before the limit, or the limit where there is none; never inside a surrogate pair. */
    private static int cut(String text, int from) {
        for (int index = from + LONGEST; index > from + LONGEST / 2; index--) {
            if (WordTokenizer.isSpace(text.charAt(index))) {
                return index;
            }
        }
        int limit = from + LONGEST;
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
