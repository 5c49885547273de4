package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.WordLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Persons by a first name of the list and the name after it. Its use is what the name then is not: in "Michael Jordan" no
 * country, in "Paris Hilton" no town, in "Gerald Ford" no company. Thread-safe.
 */
final class PersonFinder implements MentionFinder {
    /** Below a listed company: "Charles Schwab". */
    private static final double CONFIDENCE = 0.8;

    private final Set<String> givenNames;
    private final Set<String> givenPlaces;
    private final Set<String> companyHeads;
    private final Set<String> organisationHeads;
    private final Set<String> legalForms;
    private final Set<String> waterAfter;
    private final WordLists words;
    private final Places places;

    PersonFinder(Lexicons lexicons) {
        this.words = lexicons.words();
        this.givenNames = words.list("given-name");
        this.givenPlaces = words.list("given-place");
        this.companyHeads = words.list("company-head");
        this.organisationHeads = words.list("organisation-head");
        this.legalForms = words.list("legal-form");
        this.waterAfter = words.list("water-after");
        this.places = lexicons.places();
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int index = 0;
            while (index < sentence.tokens().size() - 1) {
                int end = personEnd(source, sentence, index);
                if (end > index) {
                    mentions.add(Mention.at(
                            source, Names.span(sentence, index, end), EntityType.PERSON, CONFIDENCE, "given-name"));
                }
                index = Math.max(index + 1, end);
            }
        }
        return mentions;
    }

    /** One past the person's last name; 0 for none. */
    private int personEnd(SourceText source, Sentence sentence, int first) {
        String given = Names.text(source, sentence, first, first + 1);
        boolean place = givenPlaces.contains(given);
        if (!place && !givenNames.contains(given)) {
            return 0;
        }
        int last = first + 1;
        if (Names.text(source, sentence, last, last + 1).matches("\\p{Lu}\\.")) {
            last++; // "George W. Bush"
        }
        String family = Names.text(source, sentence, last, last + 1);
        boolean name = family.matches("\\p{Lu}\\p{Ll}[\\p{L}'-]+")
                && sentence.tokens().get(last).tag().startsWith("NNP")
                && !companyHeads.contains(family)
                && !organisationHeads.contains(family)
                && !waterAfter.contains(family)
                && !legalForms.contains(family);
        boolean known = places.of(family).isPresent();
        // "Jordan Kuwait Bank", "India Mission": beside a first name that is a place the other must be nothing else
        return name && !(place && (known || words.isEveryday(family))) && isWhole(source, sentence, last + 1)
                ? last + 1
                : 0;
    }

    /** Not the beginning of a company's name: "Charles Stark Draper Laboratory". */
    private boolean isWhole(SourceText source, Sentence sentence, int after) {
        String next = Names.text(source, sentence, after, after + 1);
        return !Names.isCapitalised(source, sentence, after) && !next.equals("&") && !legalForms.contains(next)
                || next.matches("Jr\\.?|Sr\\.?|I{2,3}");
    }
}
