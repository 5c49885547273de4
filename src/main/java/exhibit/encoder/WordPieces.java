package exhibit.encoder;

import exhibit.lexicon.AccurateModel;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The wordpieces of a word, as BERT's uncased tokenizer cuts it: without accents, in lower case, marks and Chinese characters
 * apart, then the longest known pieces from the left. Thread-safe.
 */
final class WordPieces {
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final int LONGEST = 100;

    /** Words kept with their pieces; past it they are cut again each time. */
    private static final int CACHED = 20_000;

    private final Map<String, Integer> pieces;
    private final Map<String, String> sameWords;
    private final int mostPieces;
    private final int unknown;
    private final Map<String, int[]> cache = new ConcurrentHashMap<>();

    WordPieces(AccurateModel.Vocabulary vocabulary) {
        this.pieces = vocabulary.pieces();
        this.sameWords = vocabulary.sameWords();
        this.mostPieces = vocabulary.maxPiecesPerWord();
        this.unknown = id("[UNK]");
    }

    /** The row of a piece that must be there. */
    int id(String piece) {
        Integer id = pieces.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** Rows of a word's pieces, at least one; do not write to it. */
    int[] of(String word) {
        int[] known = cache.get(word);
        if (known != null) {
            return known;
        }
        int[] ids = cut(word);
        if (cache.size() < CACHED) {
            cache.put(word, ids);
        }
        return ids;
    }

    private int[] cut(String word) {
        String same = sameWords.get(word);
        String plain = normal(same != null ? same : word.replace('\u2019', '\'').replace('\u2018', '\''));
        List<Integer> ids = new ArrayList<>();
        int index = 0;
        while (index < plain.length()) {
            int end = partEnd(plain, index);
            if (!isSpace(plain.codePointAt(index))) {
                addPieces(plain.substring(index, end), ids);
            }
            index = end;
        }
        return ids.isEmpty()
                ? new int[] {unknown}
                : ids.stream().limit(mostPieces).mapToInt(Integer::intValue).toArray();
    }

    /** Without control characters and accents, in lower case, Chinese characters between spaces. */
    private static String normal(String word) {
        StringBuilder clean = new StringBuilder(word.length());
        word.codePoints().forEach(point -> {
            if (isSpace(point)) {
                clean.append(' ');
            } else if (isChinese(point)) {
                clean.append(' ').appendCodePoint(point).append(' ');
            } else if (!Letters.isControl(point)) {
                clean.appendCodePoint(point);
            }
        });
        String decomposed = Normalizer.normalize(clean, Normalizer.Form.NFD);
        return ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A single mark or space, or letters and digits up to the next. */
    private static int partEnd(String text, int from) {
        int index = from;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            boolean apart = isSpace(point) || Letters.isPunctuation(point);
            if (apart) {
                return index > from ? index : index + Character.charCount(point);
            }
            index += Character.charCount(point);
        }
        return index;
    }

    private void addPieces(String part, List<Integer> ids) {
        if (part.codePointCount(0, part.length()) > LONGEST) {
            ids.add(unknown);
            return;
        }
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < part.length()) {
            int end = part.length();
            Integer id = null;
            while (end > from && id == null) {
                String piece = part.substring(from, end);
                id = pieces.get(from > 0 ? "##" + piece : piece);
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                ids.add(unknown);
                return;
            }
            found.add(id);
            from = end;
        }
        ids.addAll(found);
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }

    private static boolean isChinese(int point) {
        return point >= 0x4e00 && point <= 0x9fff
                || point >= 0x3400 && point <= 0x4dbf
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0x20000 && point <= 0x2ceaf
                || point >= 0x2f800 && point <= 0x2fa1f;
    }
}
