package exhibit.evidence;

import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceType;
import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Frame;
import exhibit.lexicon.Triggers;
import exhibit.lexicon.Triggers.Form;
import exhibit.lexicon.Triggers.Trigger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Claims that a noun evokes: "the supply of X to Y by Z", "Russian gas exports to China", "is the largest buyer of". */
final class NounClaims {
    private final Triggers triggers;
    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final List<Element> elements;
    private final List<Clause> clauses;
    private final RoleAssigner roles;

    NounClaims(
            Triggers triggers,
            Cues cues,
            Words words,
            List<Filler> fillers,
            List<Element> elements,
            List<Clause> clauses) {
        this.triggers = triggers;
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
        this.elements = elements;
        this.clauses = clauses;
        this.roles = new RoleAssigner(cues, words, fillers);
    }

    /** Claims of nouns that no verb's claim in {@code verbs} has taken in already. */
    List<Draft> find(List<Draft> verbs) {
        List<Draft> drafts = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            if (elements.get(index).hasNominal()) {
                for (Part part : elements.get(index).nominal().parts()) {
                    Draft draft = draft(index, part, verbs);
                    if (draft != null && !isBanned(index, drafts)) {
                        drafts.add(draft);
                    }
                }
            }
        }
        return drafts;
    }

    /** "an embargo on arms sales": what the noun before forbids. */
    private boolean isBanned(int index, List<Draft> drafts) {
        return elements.get(index).word().matches("on|against")
                && drafts.stream()
                        .anyMatch(draft -> draft.type == EvidenceType.SANCTION
                                && draft.triggerEnd == elements.get(index).first());
    }

    private Draft draft(int index, Part part, List<Draft> verbs) {
        boolean insideName = fillers.stream()
                .anyMatch(filler -> filler.first() <= part.head()
                        && part.head() < filler.end()
                        && !(filler.isProduct() && filler.end() - filler.first() == 1));
        if (insideName || isTakenIn(elements.get(index), verbs)) {
            return null;
        }
        Needs needs = new Needs(cues, words, fillers);
        for (Trigger trigger : triggers.noun(words.lemma(part.head()))) {
            Arguments arguments = trigger.form() == Form.EVENT_NOUN
                    ? eventArguments(index, part, trigger.frame())
                    : agentArguments(index, part, trigger.frame());
            if (arguments != null && needs.areMet(trigger, arguments)) {
                Draft draft = draft(trigger, index, part, arguments);
                if (Completeness.isClaim(draft)) {
                    return draft;
                }
            }
        }
        return null;
    }

    private Draft draft(Trigger trigger, int index, Part part, Arguments arguments) {
        Draft draft = new Draft(
                trigger.type(),
                clauseOf(index),
                part.head(),
                part.head() + 1,
                cues.is(Cues.Kind.TRADE, trigger.lemma()));
        draft.reasons.add("the noun \u201c" + words.form(part.head()) + "\u201d tells of " + trigger.type());
        Part before = new Part(Relation.HEAD, part.first(), part.head(), part.head() - 1);
        if (part.head() > part.first()) {
            possessor(draft, trigger, before);
            roles.assign(draft, trigger.frame(), Frame.AGENT, before);
            roles.assign(draft, trigger.frame(), Frame.PATIENT, before);
        }
        draft.isPlain =
                draft.clause != null && isSubstance(draft.clause, elements.get(index)) || isBanOfTrade(trigger, index);
        arguments
                .byFunction()
                .forEach((function, nominals) ->
                        nominals.forEach(nominal -> roles.assign(draft, trigger.frame(), function, nominal)));
        return draft;
    }

    /** "Vietnam's largest supplier", "X's owner": what stands for one side belongs to the other. */
    private void possessor(Draft draft, Trigger trigger, Part before) {
        if (trigger.form() != Form.AGENT_NOUN || !cues.is(Cues.Kind.RELATIONAL, trigger.lemma())) {
            return;
        }
        Frame frame = trigger.frame();
        String otherSide = frame.company(Frame.PATIENT).isPresent() && frame.has("by")
                ? Frame.PATIENT
                : frame.country(Frame.AGENT).equals(Optional.of(CountryRole.DESTINATION)) ? "from" : "to";
        for (int token = before.first(); token < before.end(); token++) {
            if (words.tag(token).equals("POS")) {
                roles.assign(draft, frame, otherSide, new Part(Relation.HEAD, before.first(), token, token - 1));
            }
        }
    }

    /** "of" goods is what is done, "of" a name is who does it; then the prepositional phrases that follow. */
    private Arguments eventArguments(int index, Part part, Frame frame) {
        Arguments arguments = new Arguments();
        Nominal nominal = elements.get(index).nominal();
        addOfPhrases(arguments, nominal, part, frame);
        if (isLast(nominal, part)) {
            addFollowing(arguments, index);
        }
        Clause clause = clauseOf(index);
        if (clause != null) {
            supported(arguments, clause, elements.get(index), part, frame);
        }
        return arguments;
    }

    /** "accounts for 70% of Russia's imports": the trade is another's, and the subject its other end. */
    private boolean hasOwner(Element element) {
        Part last = element.nominal().parts().get(element.nominal().parts().size() - 1);
        return fillers.stream()
                .anyMatch(filler -> !filler.isProduct()
                        && (filler.isCountry() || filler.isCompany())
                        && filler.isIn(last.first(), last.end()));
    }

    /** "made deliveries of", "accounts for the production of", "received shipments of", "the sale includes". */
    private void supported(Arguments arguments, Clause clause, Element element, Part part, Frame frame) {
        String verb = words.lemma(clause.verb);
        boolean object = clause.objects.contains(element.nominal());
        boolean phrase = clause.prepositions.contains(element);
        if (object && cues.is(Cues.Kind.SUPPORT_RECEIVER, verb)
                || phrase && cues.is(Cues.Kind.SUPPORT_RECEIVER, verb + " " + element.word())) {
            arguments.add("to", clause.subject);
        } else if (phrase && verb.equals("account") && element.isPreposition("for") && hasOwner(element)) {
            arguments.add(
                    frame.country(Frame.AGENT).equals(Optional.of(CountryRole.DESTINATION)) ? "from" : "to",
                    clause.subject);
        } else if (object && cues.is(Cues.Kind.SUPPORT, verb)
                || phrase && cues.is(Cues.Kind.SUPPORT, verb + " " + element.word())) {
            arguments.add(Frame.AGENT, clause.subject);
        } else if (clause.subject != null
                && clause.subject.first() == element.first()
                && part.head() == element.nominal().head().head()
                && cues.is(Cues.Kind.INCLUSION, verb)) {
            clause.objects.forEach(goods -> arguments.add(Frame.PATIENT, goods));
            clause.prepositions.forEach(arguments::add);
        }
    }

    private void addOfPhrases(Arguments arguments, Nominal nominal, Part part, Frame frame) {
        List<Part> of = nominal.ofPhrases(part);
        if (!of.isEmpty()) {
            Nominal whole = new Nominal(of);
            boolean goods =
                    fillers.stream().anyMatch(filler -> filler.isProduct() && filler.isIn(whole.first(), whole.end()));
            arguments.add(goods ? Frame.PATIENT : frame.has("of") ? "of" : Frame.AGENT, whole);
        }
    }

    private void addFollowing(Arguments arguments, int index) {
        for (int next = index + 1; next < elements.size(); next++) {
            Element element = elements.get(next);
            if (element.is(Phrase.Kind.PREPOSITION) && element.hasNominal()) {
                if (element.isPreposition("by")) {
                    arguments.add(Frame.AGENT, element.nominal());
                } else {
                    arguments.add(element);
                }
            } else if (!element.is(Phrase.Kind.OTHER)) {
                return;
            }
        }
    }

    /** "Vietnam's largest buyer of soybeans is X", "X, a maker of lasers": null where nobody is said to be the one. */
    private Arguments agentArguments(int index, Part part, Frame frame) {
        Nominal nominal = elements.get(index).nominal();
        Arguments arguments = new Arguments();
        addOfPhrases(arguments, nominal, part, frame);
        if (isLast(nominal, part)) {
            addFollowing(arguments, index);
        }
        if (part.relation() == Relation.APPOSITION) {
            arguments.add(Frame.AGENT, new Nominal(List.of(nominal.head())));
            return arguments;
        }
        Clause clause = clauseOf(index);
        if (clause != null && isSaidOf(clause, elements.get(index))) {
            arguments.add(Frame.AGENT, clause.subject);
            return arguments;
        }
        if (clause != null && isMadeOf(clause, elements.get(index))) {
            arguments.add(Frame.AGENT, clause.passive ? clause.subject : clause.objects.get(0));
            arguments.add("by", clause.passive ? null : clause.subject);
            return arguments;
        }
        if (clause == null || !cues.is(Cues.Kind.COPULA, words.lemma(clause.verb)) || clause.objects.isEmpty()) {
            return null;
        }
        Nominal other = clause.objects.contains(nominal) ? clause.subject : clause.objects.get(0);
        if (other == null || other.first() == nominal.first()) {
            return null;
        }
        arguments.add(Frame.AGENT, other);
        addPossessor(arguments, index, frame);
        return arguments;
    }

    /** "serves as a hub for". */
    private boolean isSaidOf(Clause clause, Element element) {
        return clause.subject != null
                && clause.subject.first() != element.nominal().first()
                && clause.prepositions.contains(element)
                && cues.is(Cues.Kind.COPULA, words.lemma(clause.verb) + " " + element.word());
    }

    /** "the ban on imports of". */
    private boolean isBanOfTrade(Trigger trigger, int index) {
        return trigger.type() == EvidenceType.SANCTION
                && index + 1 < elements.size()
                && elements.get(index + 1).isPreposition("on")
                && elements.get(index + 1).hasNominal()
                && !triggers.noun(words.lemma(
                                elements.get(index + 1).nominal().head().head()))
                        .isEmpty();
    }

    /** "the cargo included rifles", "serves as a corridor for", "uses X as a hub for": the sentence is about the noun. */
    private boolean isSubstance(Clause clause, Element element) {
        boolean subject = clause.subject != null
                && clause.subject.first() == element.nominal().first();
        return subject && cues.is(Cues.Kind.INCLUSION, words.lemma(clause.verb))
                || isSaidOf(clause, element)
                || isMadeOf(clause, element);
    }

    /** "uses X as a hub for", "X is used as a hub for". */
    private boolean isMadeOf(Clause clause, Element element) {
        return element.isPreposition("as")
                && clause.prepositions.contains(element)
                && (clause.passive ? clause.subject != null : !clause.objects.isEmpty())
                && words.lemma(clause.verb).matches("use|employ|choose");
    }

    /** "whose parent is X": the noun before "whose" is what X has. */
    private void addPossessor(Arguments arguments, int index, Frame frame) {
        Element element = elements.get(index);
        boolean whose = words.lower(element.nominal().first()).equals("whose")
                || words.lower(element.first() - 1).equals("whose");
        if (whose && frame.company(Frame.PATIENT).isPresent()) {
            elements.stream()
                    .filter(other -> other.is(Phrase.Kind.NOUN) && other.end() < element.first())
                    .reduce((one, later) -> later)
                    .ifPresent(owned -> arguments.add(Frame.PATIENT, owned.nominal()));
        }
    }

    /** "banned exports of X", "tightened controls on exports": the verb's claim is about the noun's. */
    private static boolean isTakenIn(Element element, List<Draft> verbs) {
        return verbs.stream().anyMatch(draft -> takesIn(draft, element));
    }

    private static boolean takesIn(Draft verb, Element element) {
        Nominal nominal = element.nominal();
        Clause clause = verb.clause;
        boolean restricts = verb.type == EvidenceType.SANCTION
                && element.word().matches("on|against")
                && clause.prepositions.contains(element);
        boolean ofObject = clause.objects.contains(nominal) && clause.link != Clause.Link.RELATIVE;
        boolean ofSubject = (clause.passive || verb.type == EvidenceType.SHIPMENT)
                && clause.subject != null
                && clause.subject.first() == nominal.first();
        return restricts || ofObject || ofSubject;
    }

    private static boolean isLast(Nominal nominal, Part part) {
        List<Part> of = nominal.ofPhrases(part);
        return nominal.end()
                == (of.isEmpty() ? part.end() : of.get(of.size() - 1).end());
    }

    /** The clause that a nominal is subject, object or prepositional phrase of; null for a headline without a verb. */
    private Clause clauseOf(int index) {
        Nominal nominal = elements.get(index).nominal();
        for (Clause clause : clauses) {
            boolean subject = clause.subject != null && clause.subject.first() == nominal.first();
            boolean phrase = clause.prepositions.contains(elements.get(index));
            if (subject || phrase || clause.objects.contains(nominal)) {
                return clause;
            }
        }
        return clauses.isEmpty() ? null : clauses.get(0);
    }
}
