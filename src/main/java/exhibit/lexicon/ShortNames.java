package exhibit.lexicon;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The one word by which a text calls a company again: "Kinghope" for "Kinghope Technology Co., Ltd.". Immutable. */
public final class ShortNames {
    private static final int SHORTEST = 4;

    private final WordLists words;
    private final Places places;
    private final Set<String> heads;
    private final Set<String> givenNames;
    private final Set<String> legalForms;

    ShortNames(WordLists words, Places places) {
        this.words = words;
        this.places = places;
        this.heads = words.list("company-head");
        this.givenNames = words.list("given-name");
        this.legalForms = words.list("legal-form");
    }

    /** A name without the legal form at its end; the name itself where it has none. */
    public String withoutForm(String name) {
        for (int space = name.indexOf(' '); space > 0; space = name.indexOf(' ', space + 1)) {
            if (legalForms.contains(name.substring(space + 1))) {
                return name.substring(0, space).replaceAll("[,\\s]+$", "");
            }
        }
        return name;
    }

    /**
     * The first word of a company's name where all others only say what kind of company it is, and where that word alone is
     * neither a place, nor a person, nor a word of the language.
     */
    public Optional<String> of(String name) {
        List<String> parts = List.of(withoutForm(name).split("\\s+", -1));
        String first = parts.get(0);
        boolean telling = first.length() >= SHORTEST
                && first.chars().allMatch(Character::isLetter)
                && Character.isUpperCase(first.charAt(0))
                && !words.isEveryday(first)
                && !givenNames.contains(first)
                && places.of(first).isEmpty();
        boolean kind = parts.size() > 1 && heads.containsAll(parts.subList(1, parts.size()));
        return telling && kind ? Optional.of(first) : Optional.empty();
    }
}
