package exhibit.lexicon;

import java.util.List;
import java.util.Set;

/** A table of one column: is a word on it? Immutable. */
public final class WordList {
    private final Set<String> words;

    private WordList(Set<String> words) {
        this.words = words;
    }

    static WordList open(String file, String column) {
        return new WordList(Set.copyOf(Table.read(file, List.of(column), row -> row.cell(0))));
    }

    /** Whether the word is listed, spelt exactly so. */
    public boolean has(String word) {
        return words.contains(word);
    }
}
