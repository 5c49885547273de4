package exhibit.lexicon;

import java.util.List;
import java.util.Set;

/** Words that a tagger trained on other texts gets wrong, from {@code function-words.tsv}, {@code noun-verbs.tsv} and {@code verb-forms.tsv}. Immutable. */
public final class TagWords {
    private final Set<String> functionWords;
    private final Set<String> nounVerbs;
    private final Set<String> verbForms;
    private final Lemmas lemmas;

    private TagWords(Set<String> functionWords, Set<String> nounVerbs, Set<String> verbForms, Lemmas lemmas) {
        this.functionWords = functionWords;
        this.nounVerbs = nounVerbs;
        this.verbForms = verbForms;
        this.lemmas = lemmas;
    }

    /** Reads its tables; {@code lemmas} are shared with the lemmatizer. */
    public static TagWords open(Lemmas lemmas) {
        return new TagWords(
                Set.copyOf(Table.read("function-words.tsv", List.of("word"), row -> row.cell(0))),
                Set.copyOf(Table.read("noun-verbs.tsv", List.of("form"), row -> row.cell(0))),
                Set.copyOf(Table.read("verb-forms.tsv", List.of("form"), row -> row.cell(0))),
                lemmas);
    }

    /** Whether a word in lower case is a verb in the present wherever it stands: "contains". */
    public boolean isVerbForm(String form) {
        return verbForms.contains(form);
    }

    /** Whether a word in lower case is the base form of a known verb. */
    public boolean isVerb(String form) {
        return lemmas.isVerb(form);
    }

    /** Whether a word in lower case can only be a verb's past form or participle: "sold". */
    public boolean isPast(String form) {
        boolean irregular = !form.endsWith("ing")
                && lemmas.irregular(form, Lemmas.Word.VERB)
                        .filter(base -> !base.equals(form))
                        .isPresent();
        return (irregular || form.endsWith("ed")) && !lemmas.isVerb(form);
    }

    /** Whether a word in lower case belongs to a closed class, such as a preposition. */
    public boolean isFunctionWord(String word) {
        return functionWords.contains(word);
    }

    /** Whether a form in -s is as often a noun as a verb: "exports". */
    public boolean isNounOrVerb(String form) {
        return nounVerbs.contains(form);
    }
}
