package exhibit.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that carry a full stop of their own, from {@code abbreviations.tsv} and {@code sentence-starters.tsv}. Immutable. */
public final class Abbreviations {
    /** What the full stop says about the end of a sentence. */
    public enum Kind {
        /** Never ends a sentence: "Dr.", "e.g.". */
        INSIDE,
        /** May end one: "Inc.", "U.S.". */
        EITHER,
        /** Part of the word only before a number: "No. 5", "Art. 3". */
        NUMBER
    }

    private record Entry(String form, Kind kind) {}

    private final Map<String, Kind> kinds;
    private final Set<String> starters;

    private Abbreviations(Map<String, Kind> kinds, Set<String> starters) {
        this.kinds = kinds;
        this.starters = starters;
    }

    public static Abbreviations open() {
        Map<String, Kind> kinds = new HashMap<>();
        for (Entry entry : Table.read(
                "abbreviations.tsv",
                List.of("form", "kind"),
                row -> new Entry(row.cell(0), Kind.valueOf(row.cell(1))))) {
            if (kinds.put(entry.form(), entry.kind()) != null) {
                throw new IllegalStateException("abbreviations.tsv has " + entry.form() + " twice");
            }
        }
        Set<String> starters = new HashSet<>(Table.read("sentence-starters.tsv", List.of("word"), row -> row.cell(0)));
        return new Abbreviations(Map.copyOf(kinds), Set.copyOf(starters));
    }

    /** The kind of a word given with its full stop, such as {@code "Ltd."}. */
    public Optional<Kind> kind(String form) {
        return Optional.ofNullable(kinds.get(form));
    }

    /** Whether a capitalised word by itself speaks for a new sentence. */
    public boolean isSentenceStarter(String word) {
        return starters.contains(word);
    }
}
