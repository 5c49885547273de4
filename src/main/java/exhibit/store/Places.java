package exhibit.store;

import exhibit.Snippet.Highlight;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where words that were searched for stand in texts. */
final class Places {
    /** Marks that no text for people holds: Unicode keeps these two for programs. */
    private static final char BEFORE = '\uFDD0';

    private static final char AFTER = '\uFDD1';

    private Places() {}

    /**
     * The places in each text, in order, in UTF-16 units of the text.
     *
     * @param match an FTS5 query that the texts meet, or do not
     * @return by the text's number; a text without any is left out
     */
    static Map<Integer, List<Highlight>> of(String match, List<String> texts) {
        List<String> clean = texts.stream()
                .map(text -> text.replace(BEFORE, ' ').replace(AFTER, ' '))
                .toList();
        Map<Integer, List<Highlight>> places = new LinkedHashMap<>();
        try (MemoryIndex memory = new MemoryIndex(WordIndex.RECORDS.tokenizer(), clean)) {
            memory.marked(match, String.valueOf(BEFORE), String.valueOf(AFTER))
                    .forEach(marked -> places.put(marked.index(), places(marked.text())));
        }
        return places;
    }

    private static List<Highlight> places(String marked) {
        List<Highlight> places = new ArrayList<>();
        int marks = 0;
        for (int open = marked.indexOf(BEFORE); open >= 0; open = marked.indexOf(BEFORE, open + 1)) {
            int close = marked.indexOf(AFTER, open);
            places.add(new Highlight(open - marks, close - marks - 1));
            marks += 2;
        }
        return places;
    }
}
