package exhibit.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words that stand for something named before: {@code references.tsv}. Immutable. */
public final class ReferenceWords {
    /** What a word may stand for. */
    public enum Kind {
        /** Any company: "the company". */
        COMPANY,
        /** A company or another body: "the group". */
        BODY,
        /** A company or body that was called so: "the bank", "the ministry". */
        ROLE,
        /** "the country". */
        COUNTRY,
        /** Goods of some categories: "these minerals". */
        GOODS,
        /** "it", "their". */
        PRONOUN,
        /** A verb whose subject "it" mostly stands for nothing named: "it seems that". */
        PLEONASTIC,
        /** An object that "it" may stand for instead of the subject: "signed a contract. It covers …". */
        THING
    }

    /**
     * What one word does.
     *
     * @param kind what it may stand for
     * @param of the only countries (ISO 3166) or the categories of goods that it may stand for; {@code *} or none for any
     * @param reach how many sentences back the name may be
     */
    public record ReferenceWord(Kind kind, Set<String> of, int reach) {
        public ReferenceWord {
            of = Set.copyOf(of);
        }

        /** Whether it may stand for what is known by a country code or a category; {@code null} is neither. */
        public boolean mayBe(String code) {
            return of.isEmpty() || of.contains("*") || code != null && of.contains(code);
        }
    }

    private final Map<String, ReferenceWord> byLemma;

    private ReferenceWords(Map<String, ReferenceWord> byLemma) {
        this.byLemma = byLemma;
    }

    static ReferenceWords open() {
        Map<String, ReferenceWord> byLemma = new HashMap<>();
        Table.read("references.tsv", List.of("kind", "lemmas", "of", "reach"), row -> {
            ReferenceWord word = new ReferenceWord(
                    Kind.valueOf(row.cell(0)), Set.copyOf(row.values(2)), Integer.parseInt(row.cell(3)));
            for (String lemma : row.values(1)) {
                if (byLemma.put(lemma, word) != null) {
                    throw new IllegalArgumentException(lemma + " stands twice");
                }
            }
            return word;
        });
        return new ReferenceWords(Map.copyOf(byLemma));
    }

    /** What a noun's lemma or a pronoun, in any case, may stand for; none for most words. */
    public Optional<ReferenceWord> of(String lemma) {
        return Optional.ofNullable(byLemma.get(lemma.toLowerCase(Locale.ROOT)))
                .filter(word -> word.kind() != Kind.PLEONASTIC && word.kind() != Kind.THING);
    }

    /** Whether "it" may stand for an object with this noun. */
    public boolean isThing(String noun) {
        ReferenceWord word = byLemma.get(noun);
        return word != null
                && switch (word.kind()) {
                    case THING, COMPANY, BODY, ROLE -> true;
                    default -> false;
                };
    }

    /** Whether "it" as the subject of a verb mostly stands for nothing named. */
    public boolean isPleonastic(String verb) {
        ReferenceWord word = byLemma.get(verb);
        return word != null && word.kind() == Kind.PLEONASTIC;
    }
}
