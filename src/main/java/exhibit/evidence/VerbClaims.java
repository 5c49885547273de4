package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.evidence.Clause.Link;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Frame;
import exhibit.lexicon.Triggers;
import exhibit.lexicon.Triggers.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Claims that a verb evokes: "supplied", "was bought by", "agreed to sell". */
final class VerbClaims {
    private static final Set<String> AGREEING = Set.of("agree", "sign");

    private final Triggers triggers;
    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final RoleAssigner roles;

    VerbClaims(Triggers triggers, Cues cues, Words words, List<Filler> fillers) {
        this.triggers = triggers;
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
        this.roles = new RoleAssigner(cues, words, fillers);
    }

    List<Draft> find(List<Clause> clauses) {
        List<Draft> drafts = new ArrayList<>();
        Clause joint = null;
        for (Clause clause : clauses) {
            Draft draft = draft(clause, clauses);
            Draft ban = draft == null ? null : ban(clause, drafts);
            if (ban != null) {
                forbid(ban, draft);
                continue;
            }
            if (draft != null && (isTwice(draft, drafts) || isEndUse(draft, drafts))) {
                continue;
            }
            boolean partOfAgreement = joint != null && clause.governor == joint && clause.link == Link.COMPLEMENT;
            if (draft != null && !(partOfAgreement && isJointWork(draft)) && !isPurpose(draft, drafts)) {
                drafts.add(draft);
                joint = AGREEING.contains(words.lemma(clause.verb)) ? clause : joint;
            }
        }
        return drafts;
    }

    /** "restricted or prohibited exports", "owns or finances mines": two words for one claim. */
    private boolean isTwice(Draft draft, List<Draft> before) {
        return draft.clause.link == Link.CONJUNCT
                && ofGovernor(draft.clause, before)
                        .anyMatch(other -> other.hasArgumentsOf(draft)
                                && (other.type == draft.type
                                        || words.lower(draft.clause.first - 1).equals("or")));
    }

    /** "barred X from selling", "forbade X to sell": the claim that this one belongs to; {@code null} for none. */
    private Draft ban(Clause clause, List<Draft> before) {
        boolean complement = clause.link == Link.COMPLEMENT
                && (words.lower(clause.first - 1).equals("from")
                        || words.tag(clause.first).equals("TO"));
        return !complement
                ? null
                : ofGovernor(clause, before)
                        .filter(draft -> draft.type == EvidenceType.SANCTION
                                && cues.is(Cues.Kind.BAN, words.lemma(draft.clause.verb)))
                        .findFirst()
                        .orElse(null);
    }

    /** What may not be done is no claim of its own: its goods are banned, and to whom they may not go is a target too. */
    private static void forbid(Draft ban, Draft forbidden) {
        forbidden.products().forEach(goods -> ban.product(goods.filler(), goods.function(), ProductRole.ITEM));
        forbidden.companies().stream()
                .filter(party -> party.role() == CompanyRole.RECIPIENT)
                .forEach(party -> ban.company(party.filler(), party.function(), CompanyRole.TARGET));
        forbidden.countries().stream()
                .filter(country -> country.role() == CountryRole.DESTINATION)
                .forEach(country -> ban.country(country.filler(), country.function(), CountryRole.TARGET));
    }

    /** "bought steel for producing casings": what goods are bought for is told with them. */
    private boolean isEndUse(Draft draft, List<Draft> before) {
        boolean made = draft.type == EvidenceType.PRODUCTION || draft.type == EvidenceType.CONSTRUCTION;
        if (!made || draft.clause.link != Link.COMPLEMENT || !draft.clause.isReason(words)) {
            return false;
        }
        List<Draft> flows = ofGovernor(draft.clause, before)
                .filter(flow -> flow.isFlow() && flow.has(ProductRole.ITEM))
                .toList();
        flows.forEach(flow ->
                draft.products().forEach(goods -> flow.product(goods.filler(), goods.function(), ProductRole.END_USE)));
        return !flows.isEmpty();
    }

    private static Stream<Draft> ofGovernor(Clause clause, List<Draft> before) {
        return before.stream().filter(draft -> draft.clause == clause.governor);
    }

    /** "disguised X to bypass the cap": the purpose is the same claim told again; what places it names are that claim's too. */
    private static boolean isPurpose(Draft draft, List<Draft> before) {
        List<Draft> same = draft.clause.link != Link.COMPLEMENT
                ? List.of()
                : ofGovernor(draft.clause, before)
                        .filter(other -> other.type == draft.type)
                        .toList();
        same.forEach(other -> draft.countries()
                .forEach(country -> other.country(country.filler(), country.function(), country.role())));
        return !same.isEmpty();
    }

    private Draft draft(Clause clause, List<Clause> clauses) {
        List<Trigger> candidates = triggers.verb(words.lemma(clause.verb));
        boolean phrasal = cues.is(Cues.Kind.PHRASAL, words.lemma(clause.verb) + " " + words.lower(clause.verb + 1));
        if (candidates.isEmpty() || phrasal || carriesNoun(clause)) {
            return null;
        }
        Arguments arguments = arguments(clause, clauses);
        Needs needs = new Needs(cues, words, fillers);
        return candidates.stream()
                .filter(trigger -> needs.areMet(trigger, arguments))
                .sorted((one, other) ->
                        Boolean.compare(one.needs().isEmpty(), other.needs().isEmpty()))
                .map(trigger -> draft(trigger, clause, arguments))
                .filter(Completeness::isClaim)
                .findFirst()
                .orElse(null);
    }

    /** "made deliveries of": the verb has no claim of its own beside an event noun. */
    private boolean carriesNoun(Clause clause) {
        return words.lemma(clause.verb).equals("make")
                && clause.objects.stream()
                        .anyMatch(object -> !triggers.noun(
                                        words.lemma(object.head().head()))
                                .isEmpty());
    }

    private Draft draft(Trigger trigger, Clause clause, Arguments arguments) {
        Draft draft = new Draft(trigger.type(), clause, clause.verb, clause.verb + 1);
        draft.isPlain = trigger.needs().contains("front") || isBanOfTrade(trigger, arguments);
        draft.reasons.add("the verb \u201c" + words.form(clause.verb) + "\u201d, "
                + (clause.passive ? "passive" : "active") + ", tells of " + trigger.type());
        Frame frame = trigger.frame();
        arguments
                .byFunction()
                .forEach((function, nominals) -> nominals.forEach(
                        nominal -> roles.assign(draft, frame, functionOf(frame, function, nominal), nominal)));
        return draft;
    }

    /** "bans mining": what is forbidden needs no goods beside it. */
    private boolean isBanOfTrade(Trigger trigger, Arguments arguments) {
        return trigger.type() == EvidenceType.SANCTION
                && cues.is(Cues.Kind.BAN, trigger.lemma())
                && arguments.patients().stream()
                        .anyMatch(nominal -> !triggers.noun(
                                        words.lemma(nominal.head().head()))
                                .isEmpty());
    }

    /** "supplied Russia with drones": what would be the patient but names no goods is to whom. */
    private String functionOf(Frame frame, String function, Nominal nominal) {
        boolean toWhom = function.equals(Frame.PATIENT)
                && frame.has(Frame.GOAL)
                && frame.company(Frame.PATIENT).isEmpty()
                && !names(nominal, true)
                && names(nominal, false);
        return toWhom ? Frame.GOAL : function;
    }

    private boolean names(Nominal nominal, boolean goods) {
        return fillers.stream()
                .anyMatch(filler -> filler.isProduct() == goods && filler.isIn(nominal.first(), nominal.end()));
    }

    private Arguments arguments(Clause clause, List<Clause> clauses) {
        Arguments arguments = new Arguments();
        if (clause.passive) {
            passive(clause, arguments);
        } else {
            arguments.add(Frame.AGENT, clause.subject);
            if (clause.objects.size() > 1) {
                arguments.add(Frame.GOAL, clause.objects.get(0));
            }
            if (!clause.objects.isEmpty()) {
                arguments.add(Frame.PATIENT, clause.objects.get(clause.objects.size() - 1));
            }
        }
        for (Element preposition : clause.prepositions) {
            if (!clause.passive || !preposition.isPreposition("by")) {
                arguments.add(preposition);
            }
        }
        if (AGREEING.contains(words.lemma(clause.verb))) {
            clauses.stream()
                    .filter(other -> other.governor == clause && other.link == Link.COMPLEMENT)
                    .flatMap(other -> other.objects.stream())
                    .forEach(object -> arguments.add(Frame.PATIENT, object));
        }
        return arguments;
    }

    private static void passive(Clause clause, Arguments arguments) {
        if (clause.objects.isEmpty() || clause.link == Link.RELATIVE) {
            arguments.add(Frame.PATIENT, clause.subject);
        } else {
            arguments.add(Frame.GOAL, clause.subject);
            clause.objects.forEach(object -> arguments.add(Frame.PATIENT, object));
        }
        clause.prepositions.stream()
                .filter(preposition -> preposition.isPreposition("by"))
                .forEach(preposition -> arguments.add(Frame.AGENT, preposition.nominal()));
    }

    /** "agreed to build frigates together" is one claim, the agreement; "agreed to sell X to Y" is the sale. */
    private static boolean isJointWork(Draft draft) {
        return switch (draft.type) {
            case PRODUCTION, CONSTRUCTION, COOPERATION -> true;
            default -> false;
        };
    }
}
