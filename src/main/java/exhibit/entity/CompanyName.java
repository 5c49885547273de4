package exhibit.entity;

import exhibit.lexicon.CompanyWords.Liability;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A company's name, taken apart.
 *
 * @param written as it was given
 * @param parts without legal form and words such as "of"; may be empty
 * @param liability what its legal forms say
 * @param formCountries countries that alone have its legal form; empty where many do
 * @param places countries that its words name
 * @param numbers digits in it
 * @param initials first letters of its words, those of a plain form such as "company" included
 */
record CompanyName(
        String written,
        List<NamePart> parts,
        Set<Liability> liability,
        Set<String> formCountries,
        Set<String> places,
        Set<String> numbers,
        String initials) {
    CompanyName {
        parts = List.copyOf(parts);
        liability = Set.copyOf(liability);
        formCountries = Set.copyOf(formCountries);
        places = Set.copyOf(places);
        numbers = Set.copyOf(numbers);
    }

    /** Whether a word of it sets it apart from others. */
    boolean isTelling() {
        return parts.stream().anyMatch(NamePart::isTelling);
    }

    /** The words in any order. */
    String words() {
        return parts.stream().map(NamePart::word).sorted().collect(Collectors.joining(" "));
    }
}
