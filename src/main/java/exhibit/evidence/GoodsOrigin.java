package exhibit.evidence;

import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Clause.Link;
import exhibit.evidence.Draft.Argument;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins what a participle or relative clause says of goods to the claim about the same goods: "chips imported by Russia came
 * from China" is one flow from China to Russia. A clause that names a company keeps its own claim beside.
 */
final class GoodsOrigin {
    /** Claims in which it matters where the goods come from or go to. */
    private static final Set<EvidenceType> FLOWS = EnumSet.of(
            EvidenceType.SUPPLY,
            EvidenceType.PURCHASE,
            EvidenceType.SHIPMENT,
            EvidenceType.PRODUCTION,
            EvidenceType.USE,
            EvidenceType.EVASION);

    private GoodsOrigin() {}

    /** The claims left when those of clauses about another claim's goods have given it their countries. */
    static List<Draft> join(List<Draft> drafts) {
        List<Draft> left = new ArrayList<>(drafts);
        for (Draft relative : drafts) {
            Optional<Draft> main = drafts.stream()
                    .filter(draft -> draft != relative && left.contains(draft) && describes(relative, draft))
                    .findFirst();
            if (main.isPresent()) {
                boolean whole = give(relative, main.get());
                if (whole && relative.companies().isEmpty() && main.get().covers(relative)) {
                    left.remove(relative);
                }
            }
        }
        return left;
    }

    private static boolean describes(Draft relative, Draft main) {
        return FLOWS.contains(relative.type)
                && FLOWS.contains(main.type)
                && isRelative(relative)
                && !isRelative(main)
                && relative.sharesItem(main);
    }

    private static boolean isRelative(Draft draft) {
        return draft.clause != null && draft.clause.verb == draft.triggerFirst && draft.clause.link == Link.RELATIVE;
    }

    /** Whether all that the clause says of countries could be given. */
    private static boolean give(Draft relative, Draft main) {
        boolean whole = true;
        for (Argument<CountryRole> country : relative.countries()) {
            Optional<CountryRole> role = role(relative, country.role());
            role.ifPresent(known -> main.country(country.filler(), country.function(), known));
            role.ifPresent(known -> main.reasons.add("of the same goods it is said that \u201c"
                    + country.filler().mention().text() + "\u201d is their " + known));
            whole &= role.isPresent();
        }
        return whole;
    }

    private static Optional<CountryRole> role(Draft relative, CountryRole role) {
        return switch (role) {
            case ORIGIN, DESTINATION, TRANSIT -> Optional.of(role);
            case LOCATION ->
                relative.type == EvidenceType.PRODUCTION && !relative.has(ProductRole.INPUT)
                        ? Optional.of(CountryRole.ORIGIN)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
