package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Clause.Link;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two readings of a sentence made one: grammar and frames, which know why, and the encoder, which knows more words. A claim of
 * both keeps what grammar says of it and takes in what only the encoder saw; a claim of one alone needs the other's consent.
 */
final class JoinedDrafts {
    /** A word that the encoder sees so little claim in makes none, whatever its frame. */
    static final double LEAST = 0.2;

    /** How sure the encoder must be of a claim that grammar does not see. */
    private static final double SURE = 0.7;

    /** The same for a claim that lacks what {@link Completeness} asks for: "Imports from Mexico increased". */
    private static final double SURE_THOUGH_INCOMPLETE = 0.85;

    /** Who, what and whom to. */
    private static final int WHOLE = 3;

    /** What is between two: one of them alone tells nothing. */
    private static final Set<EvidenceType> BETWEEN_TWO =
            EnumSet.of(EvidenceType.OWNERSHIP, EvidenceType.COOPERATION, EvidenceType.SANCTION, EvidenceType.EVASION);

    private JoinedDrafts() {}

    /** The claims of a sentence that both have read. */
    static List<Draft> of(List<Draft> byGrammar, List<Draft> encoded, Words words) {
        List<Draft> left = new ArrayList<>(byGrammar);
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : surestFirst(encoded)) {
            Optional<Draft> same =
                    left.stream().filter(other -> isSame(other, draft)).findFirst();
            if (same.isPresent()) {
                left.remove(same.get());
                same.get().takeIn(ownGoods(same.get(), draft));
                joined.add(same.get());
            } else if (isSure(draft) && joined.stream().noneMatch(other -> isSame(other, draft))) {
                joined.add(draft);
            }
        }
        left.stream().filter(JoinedDrafts::standsAlone).forEach(joined::add);
        joined.sort(Comparator.comparingInt(draft -> draft.triggerFirst));
        joined.removeIf(draft -> joined.stream()
                .anyMatch(other -> isPartOf(draft, other)
                        || MadeClaims.isMade(words, draft.triggerFirst) && tellsOrigin(draft, other)));
        return GoodsOrigin.join(joined);
    }

    /** "buys cotton, spins yarn and exports it": what the verb before is said of is not said of a verb with goods of its own. */
    private static Draft ownGoods(Draft grammar, Draft read) {
        Clause clause = grammar.clause;
        boolean conjunct = clause != null && clause.verb == grammar.triggerFirst && clause.link == Link.CONJUNCT;
        if (!conjunct || clause.governor == null || !grammar.has(ProductRole.ITEM)) {
            return read;
        }
        List<Filler> ofGovernor = read.products().stream()
                .map(Draft.Argument::filler)
                .filter(goods ->
                        clause.governor.objects.stream().anyMatch(object -> goods.isIn(object.first(), object.end())))
                .toList();
        return read.without(ofGovernor);
    }

    private static List<Draft> surestFirst(List<Draft> encoded) {
        return encoded.stream()
                .sorted(Comparator.comparingDouble(draft -> -draft.encoded.probability()))
                .toList();
    }

    /** A verb with all that belongs to it: grammar needs no consent. */
    private static boolean standsAlone(Draft draft) {
        boolean verb = draft.clause != null && draft.clause.verb == draft.triggerFirst;
        return switch (draft.type) {
            case SUPPLY, PURCHASE, SHIPMENT -> (verb || draft.isPlain) && draft.size() >= WHOLE;
            case OWNERSHIP -> draft.has(CompanyRole.OWNER) && draft.has(CompanyRole.TARGET);
            case EVASION -> draft.isPlain;
            case COOPERATION -> verb && draft.sides() > 1;
            case SANCTION -> draft.isPlain || verb && (draft.has(CompanyRole.TARGET) || draft.size() >= WHOLE);
            default -> false;
        };
    }

    private static boolean isSure(Draft draft) {
        boolean complete = Completeness.isClaim(draft);
        boolean verb = draft.clause != null && draft.clause.verb == draft.triggerFirst;
        if (!complete && !verb && draft.type == EvidenceType.PRODUCTION) {
            return false; // "a maker, X,": of what, nobody says
        }
        return draft.encoded.probability() >= (complete ? SURE : SURE_THOUGH_INCOMPLETE)
                && (complete || !BETWEEN_TWO.contains(draft.type));
    }

    private static boolean isSame(Draft one, Draft other) {
        if (one.triggerFirst == other.triggerFirst) {
            return true;
        }
        boolean type = one.type == other.type || one.isFlow() && other.isFlow();
        return type && (one.coversAll(other) || other.coversAll(one)) || isEvaded(one, other);
    }

    /** "circumvented the sanctions on": the claim is that they were got round. */
    private static boolean isEvaded(Draft evasion, Draft sanction) {
        return evasion.type == EvidenceType.EVASION
                && sanction.type == EvidenceType.SANCTION
                && evasion.clause != null
                && evasion.clause.objects.stream()
                        .anyMatch(object ->
                                object.first() <= sanction.triggerFirst && sanction.triggerFirst < object.end());
    }

    /** "received French-built buses": where they come from, in the claim about them. */
    private static boolean tellsOrigin(Draft made, Draft other) {
        return made != other && made.isOnlyEncoded && made.companies().isEmpty() && other.coversAll(made);
    }

    /** "agreed to build frigates together" is one claim, the agreement. */
    private static boolean isPartOf(Draft draft, Draft whole) {
        return draft != whole
                && draft.clause != null
                && draft.clause.link == Link.COMPLEMENT
                && draft.clause.governor == whole.clause
                && whole.type == EvidenceType.COOPERATION
                && whole.coversAll(draft);
    }
}
