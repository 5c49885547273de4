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
    private final List<Element> elements;

    AssertionReader(Cues cues, Words words, List<Element> elements) {
        this.cues = cues;
        this.words = words;
        this.elements = elements;
    }

    /** The strongest doubt wins: denied, conditional, alleged, planned, and only then stated. */
    Assertion read(Draft draft) {
        Set<Assertion> found = EnumSet.noneOf(Assertion.class);
        beforeNoun(draft, found);
        Clause inner = null;
        for (Clause clause = draft.clause; clause != null; clause = governor(clause)) {
            ownWords(clause, found);
            if (inner != null) {
                asGovernor(clause, inner, found);
            } else if (draft.triggerFirst != clause.verb && isObject(clause, draft)) {
                overNoun(clause, found);
            }
            inner = clause;
        }
        if (isWithoutEvidence(draft)) {
            found.add(Assertion.DENIED);
        }
        if (isConditional(draft)) {
            found.add(Assertion.CONDITIONAL);
        }
        return found.contains(Assertion.DENIED)
                ? Assertion.DENIED
                : found.contains(Assertion.CONDITIONAL)
                        ? Assertion.CONDITIONAL
                        : found.contains(Assertion.ALLEGED)
                                ? Assertion.ALLEGED
                                : found.contains(Assertion.PLANNED) ? Assertion.PLANNED : Assertion.STATED;
    }

    private static Clause governor(Clause clause) {
        return clause.link == Link.COMPLEMENT || clause.link == Link.THAT ? clause.governor : null;
    }

    /** "no exports", "alleged sales", "planned deliveries". */
    private void beforeNoun(Draft draft, Set<Assertion> found) {
        for (int index = Math.max(0, draft.triggerFirst - 3); index < draft.triggerFirst; index++) {
            if (draft.clause == null || index < draft.clause.first || draft.triggerFirst >= draft.clause.end) {
                cue(words.lower(index), found, false);
            }
        }
    }

    /** The verb group itself and the adverbs beside it: "has never delivered", "allegedly sold", "may have shipped". */
    private void ownWords(Clause clause, Set<Assertion> found) {
        for (int index = clause.first; index < clause.end; index++) {
            if (index != clause.verb) {
                cue(words.lower(index), found, true);
                cue(words.lemma(index), found, true);
            }
        }
        cueBeside(clause.element - 1, found);
        cueBeside(clause.element + 1, found);
        if (clause.subject != null && words.lower(clause.subject.first()).matches("no|neither|none")) {
            found.add(Assertion.DENIED);
        }
    }

    private void cueBeside(int element, Set<Assertion> found) {
        if (element >= 0 && element < elements.size() && elements.get(element).is(Phrase.Kind.OTHER)) {
            cue(words.lower(elements.get(element).first()), found, true);
        }
    }

    private void cue(String word, Set<Assertion> found, boolean modal) {
        if (cues.is(Kind.NEGATION, word)) {
            found.add(Assertion.DENIED);
        }
        boolean participle = word.endsWith("ed");
        if (cues.is(Kind.ALLEGATION, word) && (modal || participle || word.endsWith("ly"))) {
            found.add(Assertion.ALLEGED);
        }
        if ((modal && word.matches("will|would|shall")) || word.matches("planned|proposed")) {
            found.add(Assertion.PLANNED);
        }
    }

    /** "failed to deliver", "plans to sell", "denied selling", "suspected of supplying". */
    private void asGovernor(Clause clause, Clause inner, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        if (cues.is(Kind.NEGATIVE_VERB, lemma) || cues.is(Kind.DENIAL, lemma)) {
            found.add(Assertion.DENIED);
        }
        if (cues.is(Kind.ALLEGATION, lemma) || cues.is(Kind.ACCUSATION, lemma)) {
            found.add(Assertion.ALLEGED);
        }
        boolean infinitive = words.tag(inner.first).equals("TO");
        if (infinitive && cues.is(Kind.PLAN, lemma)) {
            found.add(Assertion.PLANNED);
        }
    }

    /** "stopped deliveries of", "plans the purchase of". */
    private void overNoun(Clause clause, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        if (cues.is(Kind.DENIAL, lemma) || cues.is(Kind.NEGATIVE_VERB, lemma)) {
            found.add(Assertion.DENIED);
        } else if (cues.is(Kind.PLAN, lemma)) {
            found.add(Assertion.PLANNED);
        } else if (cues.is(Kind.ALLEGATION, lemma)) {
            found.add(Assertion.ALLEGED);
        }
    }

    /** "no evidence that Serbia sold", "no sign of deliveries". */
    private boolean isWithoutEvidence(Draft draft) {
        for (int index = 1; index < draft.triggerFirst; index++) {
            if (cues.is(Kind.EVIDENCE_NOUN, words.lemma(index))
                    && words.lower(index - 1).matches("no|without|any")
                    && words.lower(index + 1).matches("that|of|for")) {
                return !words.lower(index - 1).equals("any")
                        || words.lower(index - 2).matches("not|n't|without")
                        || words.lower(index - 3).matches("not|n't|without");
            }
        }
        return false;
    }

    private static boolean isObject(Clause clause, Draft draft) {
        return clause.objects.stream()
                .anyMatch(object -> object.first() <= draft.triggerFirst && draft.triggerFirst < object.end());
    }

    /** An if-clause makes the whole sentence conditional, what it supposes and what it promises. */
    private boolean isConditional(Draft draft) {
        return elements.stream()
                .filter(element -> element.is(Phrase.Kind.COMPLEMENTISER))
                .anyMatch(element -> cues.is(Kind.CONDITION, words.lower(element.first()))
                        && !words.lower(element.first() - 1).equals("even")
                        && draft.clause != null);
    }
}
