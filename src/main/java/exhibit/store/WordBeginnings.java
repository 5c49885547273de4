package exhibit.store;

import exhibit.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds quickly where words of certain stems may stand in a long text: where a word begins as they do. */
final class WordBeginnings {
    /** Characters before and after. */
    private static final int AROUND = 100;
    /** A stem may end in other letters than the word: "machineri", "hope" of "hoping". */
    private static final int UNSURE = 2;

    private static final int SHORTEST = 3;

    private final Set<String> beginnings;

    private WordBeginnings(Set<String> beginnings) {
        this.beginnings = beginnings;
    }

    static WordBeginnings of(Says words) {
        Set<String> beginnings = new TreeSet<>();
        try (MemoryIndex memory = new MemoryIndex(WordIndex.TEXTS.tokenizer(), List.of(words.words()))) {
            memory.terms()
                    .forEach(stem -> beginnings.add(
                            stem.substring(0, Math.max(Math.min(SHORTEST, stem.length()), stem.length() - UNSURE))));
        }
        return new WordBeginnings(beginnings);
    }

    /** Stretches of whole words around these places; those that meet are one. */
    List<Span> passages(String text) {
        String plain = plain(text);
        List<Span> passages = new ArrayList<>();
        for (int place : places(plain)) {
            Span around = new Span(wordStart(text, place - AROUND), wordEnd(text, place + AROUND));
            Span last = passages.isEmpty() ? null : passages.get(passages.size() - 1);
            if (last != null && last.contains(place)) {
                continue; // shown already
            }
            passages.add(last != null && last.overlaps(around) ? new Span(last.end(), around.end()) : around);
        }
        return passages;
    }

    private Set<Integer> places(String plain) {
        Set<Integer> places = new TreeSet<>();
        for (String beginning : beginnings) {
            for (int at = plain.indexOf(beginning); at >= 0; at = plain.indexOf(beginning, at + 1)) {
                if (at == 0 || !Character.isLetterOrDigit(plain.charAt(at - 1))) {
                    places.add(at);
                }
            }
        }
        return places;
    }

    /** In lower case and without accents, character by character. */
    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int index = 0; index < plain.length; index++) {
            char letter = plain[index];
            plain[index] = Character.toLowerCase(
                    letter < 128
                            ? letter
                            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                                    .charAt(0));
        }
        return new String(plain);
    }

    private static int wordStart(String text, int near) {
        int start = Math.max(0, near);
        while (start > 0 && start > near - AROUND && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int wordEnd(String text, int near) {
        int end = Math.min(text.length(), near);
        while (end < text.length() && end < near + AROUND && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
