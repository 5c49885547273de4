package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import java.util.List;
import java.util.Optional;

/** A sentence that names things together and claims nothing: never a supply. */
final class CoMentions {
    private CoMentions() {}

    static Optional<Draft> of(List<Filler> fillers) {
        Draft draft = new Draft(EvidenceType.CO_MENTION, null, 0, 0);
        for (Filler filler : fillers) {
            if (filler.isReference()) {
                continue; // named elsewhere
            }
            if (filler.isProduct()) {
                draft.product(filler, "", ProductRole.ITEM);
            } else if (filler.isCompany()) {
                draft.company(filler, "", CompanyRole.PARTY);
            } else if (filler.isCountry()) {
                draft.country(filler, "", CountryRole.PARTY);
            }
        }
        draft.reasons.add("named in one sentence; nothing says what they have to do with each other");
        boolean worthwhile = draft.actors() > 0
                && draft.size() > 1
                && (!draft.companies().isEmpty() || !draft.products().isEmpty());
        return worthwhile ? Optional.of(draft) : Optional.empty();
    }
}
