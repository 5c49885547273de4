package exhibit.encoder;

import exhibit.lexicon.AccurateModel;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the encoder is told of lists: the longest listed phrase first, from left to right, none overlapping. Immutable. */
final class PhraseMarks {
    private static final int LONGEST_TERM = 3;

    private final AccurateModel.Lists lists;

    PhraseMarks(AccurateModel.Lists lists) {
        this.lists = lists;
    }

    /** For each word, what the list of names says; a name begins with a capital or a digit. */
    int[] names(List<Word> words) {
        int[] marks = new int[words.size()];
        List<String> keys = words.stream()
                .map(word -> word.text().toLowerCase(Locale.ROOT).replace('\u2019', '\''))
                .toList();
        int index = 0;
        while (index < marks.length) {
            int first = words.get(index).text().codePointAt(0);
            boolean begins = Character.isUpperCase(first) || Letters.isDigit(first);
            int end = begins ? longest(lists.names(), keys, index, lists.maxPhrase()) : index;
            if (end > index) {
                int kind = lists.names().get(String.join(" ", keys.subList(index, end)));
                Arrays.fill(marks, index, end, kind + 1);
                marks[index] = kind;
            }
            index = Math.max(end, index + 1);
        }
        return marks;
    }

    /** For each word, whether it is in a term for goods or is a capitalised legal form. */
    int[] terms(List<Word> words) {
        int[] marks = new int[words.size()];
        List<String> keys = words.stream().map(word -> termKey(word.text())).toList();
        int index = 0;
        while (index < marks.length) {
            int end = goodsEnd(keys, index);
            Arrays.fill(marks, index, end, lists.goods());
            if (end == index && isLegalForm(words.get(index).text())) {
                marks[index] = lists.legalForm();
            }
            index = Math.max(end, index + 1);
        }
        return marks;
    }

    private int goodsEnd(List<String> keys, int index) {
        for (int end = Math.min(keys.size(), index + LONGEST_TERM); end > index; end--) {
            Integer kind = lists.terms().get(String.join(" ", keys.subList(index, end)));
            if (kind != null && kind == lists.goods()) {
                return end;
            }
        }
        return index;
    }

    private boolean isLegalForm(String word) {
        Integer kind = lists.terms().get(word.toLowerCase(Locale.ROOT).replaceAll("\\.+$", ""));
        return kind != null && kind == lists.legalForm() && Character.isUpperCase(word.codePointAt(0));
    }

    private static int longest(Map<String, Integer> phrases, List<String> keys, int index, int most) {
        for (int end = Math.min(keys.size(), index + most); end > index; end--) {
            if (phrases.containsKey(String.join(" ", keys.subList(index, end)))) {
                return end;
            }
        }
        return index;
    }

    /** Lower case, a plural's ending dropped. */
    private static String termKey(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        int letters = word.codePointCount(0, word.length());
        if (letters > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return letters > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
