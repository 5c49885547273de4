package exhibit.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Lists of words that finders of names go by: {@code words.tsv}, whose first lines say what each list is for. Immutable. */
public final class WordLists {
    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = lists;
    }

    static WordLists open() {
        Map<String, Set<String>> lists = new HashMap<>();
        Table.read("words.tsv", List.of("list", "words"), row -> {
            lists.computeIfAbsent(row.cell(0), name -> new HashSet<>()).addAll(row.values(1));
            return row.line();
        });
        Set<String> forms = new HashSet<>(Table.read("legal-forms.tsv", List.of("form"), row -> row.cell(0)));
        lists.put("legal-form", forms);
        lists.put("everyday", new HashSet<>(Table.read("everyday-words.tsv", List.of("word"), row -> row.cell(0))));
        return new WordLists(lists);
    }

    /**
     * Whether a word is one of everyday, trade or government English, in the plural too: with a capital it is no name by
     * its form alone.
     *
     * @param word in any case
     */
    public boolean isEveryday(String word) {
        Set<String> everyday = lists.get("everyday");
        String lower = word.toLowerCase(Locale.ROOT);
        return everyday.contains(lower)
                || lower.endsWith("s") && everyday.contains(lower.substring(0, lower.length() - 1));
    }

    /**
     * One list.
     *
     * @throws IllegalArgumentException if the file has none of this name
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("words.tsv has no list " + name + ", only "
                    + Arrays.toString(lists.keySet().toArray()));
        }
        return Set.copyOf(words);
    }
}
