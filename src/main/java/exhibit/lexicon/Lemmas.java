package exhibit.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Irregular forms from {@code irregular-forms.tsv} and the known verbs of {@code verbs.tsv}. Immutable. */
public final class Lemmas {
    /** The parts of speech that inflect in a way that needs a table. */
    public enum Word {
        NOUN,
        VERB,
        ADJECTIVE
    }

    private record Form(String form, Word word, String lemma) {}

    private final Map<Word, Map<String, String>> irregular;
    private final Set<String> verbs;

    private Lemmas(Map<Word, Map<String, String>> irregular, Set<String> verbs) {
        this.irregular = irregular;
        this.verbs = verbs;
    }

    public static Lemmas open() {
        Map<Word, Map<String, String>> irregular = new HashMap<>();
        for (Form form : Table.read(
                "irregular-forms.tsv",
                List.of("form", "word", "lemma"),
                row -> new Form(row.cell(0), Word.valueOf(row.cell(1)), row.cell(2)))) {
            irregular.computeIfAbsent(form.word(), word -> new HashMap<>()).put(form.form(), form.lemma());
        }
        return new Lemmas(
                Map.copyOf(irregular),
                Set.copyOf(new HashSet<>(Table.read("verbs.tsv", List.of("verb"), row -> row.cell(0)))));
    }

    /** The lemma of an irregular form in lower case. */
    public Optional<String> irregular(String form, Word word) {
        return Optional.ofNullable(irregular.getOrDefault(word, Map.of()).get(form));
    }

    /** Whether this is the base form of a known verb. */
    public boolean isVerb(String lemma) {
        return verbs.contains(lemma);
    }
}
