package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Claims of the compound "Japanese-owned": whose the company or works behind it are. */
final class OwnedClaims {
    private static final Pattern OWNED = Pattern.compile("[^\\s]+[-\u2010-\u2013](?:owned|controlled)");

    private final Words words;
    private final List<Filler> fillers;
    private final Structure structure;

    OwnedClaims(Words words, List<Filler> fillers, Structure structure) {
        this.words = words;
        this.fillers = fillers;
        this.structure = structure;
    }

    List<Draft> find() {
        List<Draft> drafts = new ArrayList<>();
        for (int token = 0; token < words.size(); token++) {
            if (OWNED.matcher(words.lower(token)).matches()) {
                int owned = token;
                owner(token).flatMap(owner -> draft(owned, owner)).ifPresent(drafts::add);
            }
        }
        return drafts;
    }

    /** Whose name the compound begins with. */
    private Optional<Filler> owner(int token) {
        return fillers.stream()
                .filter(filler -> filler.covers(token) && filler.mention().start() == start(token))
                .filter(filler -> filler.isCompany() || filler.isCountry())
                .findFirst();
    }

    private int start(int token) {
        return words.span(token, token + 1).start();
    }

    /** The company right behind the compound. */
    private Optional<Draft> draft(int token, Filler owner) {
        return fillers.stream()
                .filter(filler -> filler.first() == token + 1 && filler.isCompany())
                .findFirst()
                .map(target -> {
                    Draft draft = new Draft(EvidenceType.OWNERSHIP, clauseOf(token), token, token + 1);
                    draft.reasons.add("\u201c" + words.form(token) + "\u201d says whose it is");
                    draft.company(target, "owned", CompanyRole.TARGET);
                    if (owner.isCompany()) {
                        draft.company(owner, "owner", CompanyRole.OWNER);
                    } else {
                        draft.country(owner, "owner", CountryRole.PARTY);
                    }
                    return draft;
                });
    }

    /** The clause that the compound stands in; {@code null} outside any. */
    private Clause clauseOf(int token) {
        return structure.clauses().stream()
                .filter(clause ->
                        clause.subject != null && clause.subject.first() <= token && token < clause.subject.end())
                .findFirst()
                .orElse(null);
    }
}
