package exhibit.evidence;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WordLists;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who may be a party of business: companies, and bodies that only a model takes for organisations and that nothing marks as
 * public ones: "Wagner Group" trades, "Congress" does not. Immutable.
 */
final class Traders {
    /** Words of a name that only a model found; longer ones are mostly titles of papers and laws. */
    private static final int LONGEST = 6;

    private static final double SURE = 0.6;

    private static final Pattern PLURAL_ACRONYM = Pattern.compile("\\p{Lu}{2,}s");

    private final Set<String> organisationHeads;
    private final Set<String> publicBodies;
    private final Set<String> notCompanies;
    private final WordLists words;

    Traders(Lexicons lexicons) {
        this.organisationHeads = lexicons.words().list("organisation-head");
        this.publicBodies = lexicons.words().list("public-body");
        this.notCompanies = lexicons.words().list("not-a-company");
        this.words = lexicons.words();
    }

    /** Which mentions of an entity may be a party; what holds for all of them is found out once. */
    Predicate<Mention> of(Entity entity) {
        return switch (entity.type()) {
            case COMPANY -> !isGuessed(entity) || isName(entity.name()) ? mention -> true : Traders::isKnownWord;
            case ORGANISATION -> isGuessed(entity) && isName(entity.name()) ? mention -> true : mention -> false;
            default -> mention -> false;
        };
    }

    private static boolean isGuessed(Entity entity) {
        return entity.mentions().stream().noneMatch(Traders::isByRule);
    }

    /** Whether more than a model, or a name found again by its acronym, says so. */
    private static boolean isByRule(Mention mention) {
        return !mention.comesFromModel()
                && !mention.source().equals("acronym")
                && !mention.source().equals("name-without-form");
    }

    /** "Google", "Poly Dragon": everyday words, but the model is sure; of several words only the encoder can be. */
    private static boolean isKnownWord(Mention mention) {
        boolean encoder = mention.source().startsWith("onnx:");
        return mention.confidence() >= SURE && (encoder || mention.text().indexOf(' ') < 0);
    }

    /** Not a public body, not a whole title, and not made of everyday words alone. */
    private boolean isName(String name) {
        String[] parts = name.split("[\\s-]+", -1);
        boolean uncommon = false;
        if (parts.length > LONGEST || PLURAL_ACRONYM.matcher(name).matches()) {
            return false;
        }
        for (String word : parts) {
            if (organisationHeads.contains(word) || publicBodies.contains(word) || notCompanies.contains(word)) {
                return false;
            }
            uncommon |= !words.isEveryday(word);
        }
        return uncommon;
    }
}
