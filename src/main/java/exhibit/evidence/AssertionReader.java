package exhibit.evidence;

import exhibit.Assertion;
import exhibit.evidence.Clause.Link;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whether the text says that a claim is so: negation, condition, allegation and plan, from the verb up to its governors. */
final class AssertionReader {
    private final Cues cues;
    private final Words words;
    private final Conditions conditions;
    private final VerbGroupDoubt group;
    private final GovernorDoubt governor;
    private final NounDoubt noun;

    AssertionReader(Cues cues, Words words, List<Element> elements, List<Clause> clauses) {
        this.cues = cues;
        this.words = words;
        this.conditions = new Conditions(cues, words, clauses);
        this.group = new VerbGroupDoubt(cues, words, elements);
        this.governor = new GovernorDoubt(cues, words, group);
        this.noun = new NounDoubt(cues, words, clauses, group);
    }

    /** The strongest doubt wins: an if-clause, denied, conditional, alleged, planned, and only then stated. */
    Assertion read(Draft draft) {
        Set<Assertion> found = EnumSet.noneOf(Assertion.class);
        if (conditions.hold(draft) || isRecommended(draft)) {
            return Assertion.CONDITIONAL;
        }
        boolean byNoun = draft.clause == null || draft.triggerFirst != draft.clause.verb;
        if (byNoun) {
            noun.beforeNoun(draft, found);
        }
        Clause inner = null;
        for (Clause clause = draft.clause; clause != null; clause = above(clause)) {
            if (inner == null && byNoun) {
                noun.ofNoun(clause, draft, found);
            } else if (inner == null) {
                group.ownWords(clause, found);
            } else if (sharesAuxiliaries(inner)) {
                group.ownWords(clause, found);
            } else if (inner.isReason(words)) {
                governor.accusation(clause, found);
                break;
            } else {
                governor.asGovernor(clause, inner, found);
            }
            governor.beforeInfinitive(clause, found);
            inner = clause;
        }
        if (!byNoun && words.lemma(draft.triggerFirst).equals("plan")) {
            found.add(Assertion.PLANNED); // "plans a refinery"
        }
        if (noun.isWithoutEvidence(draft)) {
            found.add(Assertion.DENIED);
        }
        if (draft.clause != null) {
            noun.afterNoun(draft.clause, found);
        }
        return strongest(found);
    }

    private static Assertion strongest(Set<Assertion> found) {
        for (Assertion doubt : List.of(Assertion.DENIED, Assertion.CONDITIONAL, Assertion.ALLEGED, Assertion.PLANNED)) {
            if (found.contains(doubt)) {
                return doubt;
            }
        }
        return Assertion.STATED;
    }

    private Clause above(Clause clause) {
        boolean under = clause.link == Link.COMPLEMENT || clause.link == Link.THAT || sharesAuxiliaries(clause);
        return under ? clause.governor : null;
    }

    /** "will sell pumps and ship valves", "stopped buying and selling": the second verb has no form of its own. */
    private boolean sharesAuxiliaries(Clause clause) {
        return clause.link == Link.CONJUNCT
                && clause.governor != null
                && clause.first == clause.verb
                && words.tag(clause.governor.verb).matches("VB[GN]?")
                && words.tag(clause.verb).replace("VBP", "VB").equals(words.tag(clause.governor.verb));
    }

    /** "should sell", "must stop buying": what ought to be is not said to be. */
    private boolean isRecommended(Draft draft) {
        Clause clause = draft.clause;
        while (clause != null) {
            for (int index = clause.first - 1; index < clause.verb; index++) {
                boolean have = words.lower(index + 1).equals("have");
                if (cues.is(Kind.RECOMMENDATION, words.lower(index))
                        && words.tag(index).equals("MD")
                        && !have) {
                    return true;
                }
            }
            int to = group.to(clause);
            boolean ought = to >= 0 && cues.is(Kind.RECOMMENDATION, words.lower(to - 1));
            boolean urged = to >= 0
                    && clause.link == Link.COMPLEMENT
                    && clause.governor != null
                    && cues.is(Kind.RECOMMENDATION, words.lemma(clause.governor.verb));
            if (ought || urged) {
                return true;
            }
            clause = clause.isReason(words) ? null : above(clause);
        }
        return false;
    }
}
