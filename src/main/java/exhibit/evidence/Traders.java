package exhibit.evidence;

import exhibit.Entity;
import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import java.util.Locale;
import java.util.Set;
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
    private final Set<String> everyday;

    Traders(Lexicons lexicons) {
        this.organisationHeads = lexicons.words().list("organisation-head");
        this.publicBodies = lexicons.words().list("public-body");
        this.notCompanies = lexicons.words().list("not-a-company");
        this.everyday = lexicons.words().list("everyday");
    }

    boolean trades(Entity entity, Mention mention) {
        boolean guessed = mention.comesFromModel();
        return switch (entity.type()) {
            case COMPANY -> !guessed || isName(mention.text()) || isKnownWord(mention);
            case ORGANISATION -> guessed && isName(mention.text());
            default -> false;
        };
    }

    /** "Google": an everyday word by now, but the model is sure. */
    private static boolean isKnownWord(Mention mention) {
        return mention.confidence() >= SURE && mention.text().indexOf(' ') < 0;
    }

    /** Not a public body, not a whole title, and not made of everyday words alone. */
    private boolean isName(String name) {
        String[] words = name.split("[\\s-]+", -1);
        boolean uncommon = false;
        if (words.length > LONGEST || PLURAL_ACRONYM.matcher(name).matches()) {
            return false;
        }
        for (String word : words) {
            if (organisationHeads.contains(word) || publicBodies.contains(word) || notCompanies.contains(word)) {
                return false;
            }
            uncommon |= !everyday.contains(word.toLowerCase(Locale.ROOT));
        }
        return uncommon;
    }
}
