package exhibit.evidence;

import exhibit.Assertion;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is said of whether it is so where a noun makes the claim, or names it: "no exports", "stopped deliveries", "allegations that X sold". */
final class NounDoubt {
    private final Cues cues;
    private final Words words;
    private final List<Clause> clauses;
    private final VerbGroupDoubt group;

    NounDoubt(Cues cues, Words words, List<Clause> clauses, VerbGroupDoubt group) {
        this.cues = cues;
        this.words = words;
        this.clauses = clauses;
        this.group = group;
    }

    /** "no exports", "alleged sales", "planned deliveries". */
    void beforeNoun(Draft draft, Set<Assertion> found) {
        for (int index = Math.max(0, draft.triggerFirst - 3); index < draft.triggerFirst; index++) {
            if (draft.clause == null || index < draft.clause.first || draft.triggerFirst >= draft.clause.end) {
                group.cue(index, words.lower(index), found, false);
            }
        }
    }

    /** "made no deliveries": said of the claim; "did not comment on the sale": said of something else. */
    void ofNoun(Clause clause, Draft draft, Set<Assertion> found) {
        boolean object = isObject(clause, draft);
        boolean subject = clause.subject != null
                && clause.subject.first() <= draft.triggerFirst
                && draft.triggerFirst < clause.subject.end();
        if (carries(clause)) {
            group.ownWords(clause, found);
        } else if (object || subject) {
            Set<Assertion> own = EnumSet.noneOf(Assertion.class);
            group.ownWords(clause, own);
            own.remove(Assertion.DENIED);
            found.addAll(own);
        }
        if (object || subject && (clause.passive || clause.objects.isEmpty())) {
            overNoun(clause, found);
        }
    }

    /** "allegations that X sold", "accusations of selling"; "rejected claims that X sold"; "unconfirmed reports". */
    void afterNoun(Clause clause, Set<Assertion> found) {
        int mark = clause.first - 1;
        while (mark > 1 && clause.first - mark < 8 && !words.lower(mark).equals("that") && !words.isVerb(mark)) {
            mark--;
        }
        mark = words.lower(clause.first - 1).equals("of") ? clause.first - 1 : mark;
        int noun = words.lower(mark).matches("that|of") ? mark - 1 : -1;
        boolean doubtful = cues.is(Kind.DOUBT_NOUN, words.lemma(noun));
        boolean told = doubtful || cues.is(Kind.SOURCE_NOUN, words.lemma(noun));
        if (told && words.isNoun(noun)) {
            boolean rejected = clauses.stream()
                    .anyMatch(other -> cues.is(Kind.DENIAL, words.lemma(other.verb))
                            && other.objects.stream()
                                    .anyMatch(object -> object.first() <= noun && noun < object.end()));
            if (rejected || doubtful) {
                found.add(rejected ? Assertion.DENIED : Assertion.ALLEGED);
            }
        }
        for (int index = 0; index < words.size(); index++) {
            if (words.lower(index).equals("unconfirmed") && cues.is(Kind.SOURCE_NOUN, words.lemma(index + 1))) {
                found.add(Assertion.ALLEGED);
            }
        }
    }

    /** "no evidence that Serbia sold", "no sign of deliveries", "it is not true that". */
    boolean isWithoutEvidence(Draft draft) {
        for (int index = 1; index < draft.triggerFirst; index++) {
            boolean evidence = cues.is(Kind.EVIDENCE_NOUN, words.lemma(index))
                    && words.lower(index - 1).matches("no|without|any")
                    && words.lower(index + 1).matches("that|of|for");
            if (evidence) {
                return !words.lower(index - 1).equals("any")
                        || words.lower(index - 2).matches("not|n't|without")
                        || words.lower(index - 3).matches("not|n't|without");
            }
            if (words.lower(index + 1).equals("that")) {
                boolean negated = group.isNegation(index - 1) || group.isNegation(index - 2);
                if (cues.is(Kind.TRUE, words.lower(index)) && negated
                        || cues.is(Kind.UNTRUE, words.lower(index)) && !negated) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a verb says no more of a noun than that it is so: "make deliveries", "exports began", "is the buyer". */
    private boolean carries(Clause clause) {
        String verb = words.lemma(clause.verb);
        return cues.is(Kind.COPULA, verb)
                || cues.is(Kind.SUPPORT, verb)
                || cues.is(Kind.SUPPORT_RECEIVER, verb)
                || cues.is(Kind.INCLUSION, verb)
                || cues.is(Kind.HAPPEN, verb)
                || clause.prepositions.stream()
                        .anyMatch(phrase -> cues.is(Kind.SUPPORT, verb + " " + phrase.word())
                                || cues.is(Kind.SUPPORT_RECEIVER, verb + " " + phrase.word())
                                || cues.is(Kind.COPULA, verb + " " + phrase.word()));
    }

    /** "stopped deliveries of", "plans the purchase of". */
    private void overNoun(Clause clause, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        if (cues.is(Kind.DENIAL, lemma)) {
            found.add(Assertion.DENIED);
        } else if (cues.is(Kind.NEGATIVE_VERB, lemma)) {
            if (group.isNegated(clause)) {
                found.remove(Assertion.DENIED);
            } else {
                found.add(Assertion.DENIED);
            }
        } else if (cues.is(Kind.PLAN, lemma)) {
            found.add(Assertion.PLANNED);
        } else if (cues.is(Kind.ALLEGATION, lemma)) {
            found.add(Assertion.ALLEGED);
        }
    }

    private static boolean isObject(Clause clause, Draft draft) {
        return clause.objects.stream()
                .anyMatch(object -> object.first() <= draft.triggerFirst && draft.triggerFirst < object.end());
    }
}
