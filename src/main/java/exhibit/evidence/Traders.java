package exhibit.evidence;

import exhibit.Entity;
import exhibit.EntityType;
import exhibit.Mention;
import exhibit.lexicon.Lexicons;
import java.util.Locale;
import java.util.Set;

/**
 * Who may be a party of business: companies, and bodies that only a model takes for organisations and that nothing marks as
 * public ones: "Wagner Group" trades, "Congress" does not. Immutable.
 */
final class Traders {
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
        return entity.type() == EntityType.COMPANY
                || entity.type() == EntityType.ORGANISATION
                        && mention.source().startsWith("opennlp:")
                        && isUnlikePublicBody(mention.text());
    }

    private boolean isUnlikePublicBody(String name) {
        boolean uncommon = false;
        for (String word : name.split("[\\s-]+", -1)) {
            if (organisationHeads.contains(word) || publicBodies.contains(word) || notCompanies.contains(word)) {
                return false;
            }
            uncommon |= !everyday.contains(word.toLowerCase(Locale.ROOT));
        }
        return uncommon;
    }
}
