package exhibit.evidence;

import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Nominal.Part;
import exhibit.lexicon.Frame;
import exhibit.lexicon.Triggers;
import java.util.ArrayList;
import java.util.List;

/** Claims of lines without a verb: "300 trucks from Belarus to Venezuela" is a shipment though no word says so. */
final class RouteClaims {
    private final Frame frame;
    private final RoleAssigner roles;
    private final List<Filler> fillers;
    private final Structure structure;

    RouteClaims(Triggers triggers, RoleAssigner roles, List<Filler> fillers, Structure structure) {
        this.fillers = fillers;
        this.frame = triggers.noun("shipment").get(0).frame();
        this.roles = roles;
        this.structure = structure;
    }

    /** One where a noun phrase that names goods begins the line and phrases of whence and where to follow it. */
    List<Draft> find() {
        List<Element> phrases = new ArrayList<>();
        for (Element element : structure.elements()) {
            if (element.hasNominal()) {
                phrases.add(element);
            } else if (!element.is(Phrase.Kind.COMMA) && !element.is(Phrase.Kind.OTHER)) {
                return List.of();
            }
        }
        boolean line = structure.clauses().isEmpty()
                && phrases.size() > 2
                && phrases.get(0).is(Phrase.Kind.NOUN);
        return line ? claims(phrases) : List.of();
    }

    private List<Draft> claims(List<Element> phrases) {
        Part goods = phrases.get(0).nominal().head();
        if (fillers.stream().noneMatch(filler -> filler.isProduct() && filler.covers(goods.head()))) {
            return List.of(); // "exports of chips to": another's claim
        }
        Draft draft = new Draft(EvidenceType.SHIPMENT, null, goods.head(), goods.head() + 1);
        draft.isPlain = true;
        draft.reasons.add("goods with the way that they go, in a line without a verb, tell of SHIPMENT");
        roles.assign(draft, frame, Frame.PATIENT, phrases.get(0).nominal());
        for (Element phrase : phrases.subList(1, phrases.size())) {
            if (!phrase.is(Phrase.Kind.PREPOSITION)) {
                return List.of();
            }
            roles.assign(draft, frame, phrase.word(), phrase.nominal());
        }
        return draft.has(ProductRole.ITEM) && draft.hasBothEnds() ? List.of(draft) : List.of();
    }
}
