package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;

/** What a claim must say to be one: a trigger alone is none. */
final class Completeness {
    private Completeness() {}

    static boolean isClaim(Draft draft) {
        boolean item = draft.has(ProductRole.ITEM) || draft.has(ProductRole.INPUT);
        return switch (draft.type) {
            case SUPPLY, PURCHASE, SHIPMENT -> item && draft.actors() > 0 || isTradeBetween(draft);
            case PRODUCTION, CONSTRUCTION -> item && draft.actors() > 0;
            case USE -> item && (draft.actors() > 0 || draft.has(ProductRole.END_USE));
            case OWNERSHIP -> draft.sides() > 1 && draft.companies().size() > 0 || item && draft.actors() > 0;
            case FINANCE -> draft.sides() > 1 || item && draft.actors() > 0;
            case COOPERATION -> draft.actors() > 1;
            case SANCTION ->
                draft.has(CompanyRole.TARGET)
                        || hasTarget(draft) && draft.size() > 1
                        || draft.isPlain && draft.has(CountryRole.IMPOSER);
            case EVASION -> draft.size() > 1;
            case CO_MENTION -> draft.size() > 1;
        };
    }

    private static boolean isTradeBetween(Draft draft) {
        return draft.hasBothEnds() && (draft.companies().size() > 0 || draft.isTrade);
    }

    private static boolean hasTarget(Draft draft) {
        return draft.has(CompanyRole.TARGET) || draft.has(CountryRole.TARGET) || draft.has(ProductRole.ITEM);
    }
}
