package exhibit.evidence;

import exhibit.Assertion;
import exhibit.Tree;
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
    private final List<Clause> clauses;
    private final Conditions conditions;

    AssertionReader(Cues cues, Words words, List<Element> elements, List<Clause> clauses) {
        this.cues = cues;
        this.words = words;
        this.elements = elements;
        this.clauses = clauses;
        this.conditions = new Conditions(cues, words, clauses);
    }

    /** The strongest doubt wins: an if-clause, denied, conditional, alleged, planned, and only then stated. */
    Assertion read(Draft draft) {
        Set<Assertion> found = EnumSet.noneOf(Assertion.class);
        if (conditions.hold(draft) || isRecommended(draft)) {
            return Assertion.CONDITIONAL;
        }
        boolean noun = draft.clause == null || draft.triggerFirst != draft.clause.verb;
        if (noun) {
            beforeNoun(draft, found);
        }
        Clause inner = null;
        for (Clause clause = draft.clause; clause != null; clause = above(clause)) {
            if (inner == null && noun) {
                ofNoun(clause, draft, found);
            } else if (inner == null) {
                ownWords(clause, found);
            } else if (sharesAuxiliaries(inner)) {
                ownWords(clause, found);
            } else if (inner.isReason(words)) {
                accusation(clause, found);
                break;
            } else {
                asGovernor(clause, inner, found);
            }
            beforeInfinitive(clause, found);
            inner = clause;
        }
        if (isWithoutEvidence(draft)) {
            found.add(Assertion.DENIED);
        }
        if (draft.clause != null) {
            afterNoun(draft.clause, found);
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

    /** "no exports", "alleged sales", "planned deliveries". */
    private void beforeNoun(Draft draft, Set<Assertion> found) {
        for (int index = Math.max(0, draft.triggerFirst - 3); index < draft.triggerFirst; index++) {
            if (draft.clause == null || index < draft.clause.first || draft.triggerFirst >= draft.clause.end) {
                cue(index, words.lower(index), found, false);
            }
        }
    }

    /** The verb group itself and the adverbs beside it: "has never delivered", "allegedly sold", "may have shipped". */
    private void ownWords(Clause clause, Set<Assertion> found) {
        for (int index = clause.first; index < clause.end; index++) {
            if (index != clause.verb) {
                cue(index, words.lower(index), found, true);
                cue(index, words.lemma(index), found, true);
                modal(index, clause, found);
            }
        }
        for (int before = clause.first - 1; before >= 0 && clause.first - before < 6; before--) {
            if (isAdverb(before, clause)) {
                cue(before, words.lower(before), found, true);
                modal(before, clause, found);
            }
        }
        cueBeside(clause.element - 1, found);
        cueBeside(clause.element + 1, found);
        if (clause.subject != null) {
            negation(clause.subject.first(), found);
        }
        int noun = clause.first - 1;
        while (words.tag(noun).matches("JJ.*|NN.*")) {
            noun--;
        }
        if (noun < clause.first - 1 && words.lower(noun).equals("no")) {
            negation(noun, found); // "said no weapons had been transferred"
        }
        clause.objects.stream()
                .filter(object -> words.lower(object.first()).equals("no"))
                .forEach(object -> negation(object.first(), found));
        if (isToBe(clause)) {
            found.add(Assertion.PLANNED);
        }
    }

    /** "no longer sells", "nor shipped", "did not, however, sell": what stands before the group and belongs to it. */
    private boolean isAdverb(int index, Clause clause) {
        Tree tree = words.sentence().tree();
        if (tree != null && tree.heads().get(index) == clause.verb) {
            return tree.relations().get(index).matches("advmod|aux.*|cc.*");
        }
        for (int next = index; next < clause.first; next++) {
            if (!words.tag(next).startsWith("RB") && !words.lower(next).matches("no|nor|neither")) {
                return false;
            }
        }
        return true;
    }

    /** "is to deliver", "are to be delivered". */
    private boolean isToBe(Clause clause) {
        int to = to(clause);
        return to >= 0 && words.lower(to - 1).matches("is|are|was|were");
    }

    /** "would" said in the past is a plan, else it depends; "could have sold" is a guess, "could sell" depends. */
    private void modal(int index, Clause clause, Set<Assertion> found) {
        switch (words.lower(index)) {
            case "will", "shall", "'ll" -> found.add(Assertion.PLANNED);
            case "would", "'d" -> {
                if (words.tag(index).equals("MD")) {
                    int subject = clause.subject == null ? clause.first : clause.subject.first();
                    boolean told = clause.link == Link.THAT
                            && words.tag(clause.governor.verb).equals("VBD");
                    found.add(
                            told || words.lower(subject - 1).equals("that")
                                    ? Assertion.PLANNED
                                    : Assertion.CONDITIONAL);
                }
            }
            case "must" -> {
                if (has(clause, "have")) {
                    found.add(Assertion.ALLEGED);
                }
            }
            case "could" -> found.add(has(clause, "have") ? Assertion.ALLEGED : Assertion.CONDITIONAL);
            default -> {}
        }
    }

    private boolean has(Clause clause, String lemma) {
        for (int index = clause.first; index < clause.end; index++) {
            if (words.lemma(index).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    private void cueBeside(int element, Set<Assertion> found) {
        if (element >= 0 && element < elements.size() && elements.get(element).is(Phrase.Kind.OTHER)) {
            int first = elements.get(element).first();
            cue(first, words.lower(first), found, true);
        }
    }

    private void cue(int index, String word, Set<Assertion> found, boolean modal) {
        negation(index, found);
        boolean participle = word.endsWith("ed");
        if (cues.is(Kind.ALLEGATION, word) && (modal || participle || word.endsWith("ly"))) {
            found.add(Assertion.ALLEGED);
        }
        if (word.matches("planned|proposed")) {
            found.add(Assertion.PLANNED);
        }
    }

    private void negation(int index, Set<Assertion> found) {
        if (isNegation(index)) {
            found.add(Assertion.DENIED);
        }
    }

    /** "not", but not "not only", "no less than". */
    private boolean isNegation(int index) {
        return cues.is(Kind.NEGATION, words.lower(index)) && !cues.is(Kind.NO_NEGATION, words.lower(index + 1));
    }

    private boolean isNegated(Clause clause) {
        for (int index = clause.first - 1; index < clause.end; index++) {
            if (index != clause.verb && isNegation(index)) {
                return true;
            }
        }
        return clause.subject != null && isNegation(clause.subject.first());
    }

    /** "failed to deliver", "plans to sell", "denied selling", "suspected of supplying", "is said to have sold". */
    private void asGovernor(Clause clause, Clause inner, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        boolean negated = isNegated(clause);
        boolean infinitive = words.tag(inner.first).equals("TO");
        String particle = lemma + " " + words.lower(clause.verb + 1);
        boolean phrasal = particle.equals("end up"); // "ended up selling"
        if (cues.is(Kind.DENIAL, lemma)) {
            if (negated) {
                found.add(Assertion.ALLEGED);
            } else {
                deny(inner, found);
            }
        } else if (particle.equals("rule out")) {
            found.add(negated ? Assertion.CONDITIONAL : Assertion.DENIED);
        } else if (cues.is(Kind.NEGATIVE_VERB, lemma) && !phrasal || cues.is(Kind.INABILITY, before(inner))) {
            if (negated) {
                found.remove(Assertion.DENIED); // "was not unable to deliver"
            } else {
                deny(inner, found);
            }
        } else if (cues.is(Kind.COUNTERFACTIVE, lemma) || isFalsely(clause)) {
            found.add(Assertion.DENIED);
        } else if (negated) {
            if (cues.isSaying(lemma)) {
                found.add(Assertion.ALLEGED);
            } else {
                deny(inner, found);
            }
        } else if (!cues.is(Kind.FACTIVE, lemma)) {
            accusation(clause, found);
            if (clause.passive && infinitive && cues.isSaying(lemma)) {
                found.add(Assertion.ALLEGED);
            }
        }
        boolean considered = words.tag(inner.first).equals("VBG") && inner.first == clause.end;
        if (!negated && (infinitive || considered) && cues.is(Kind.PLAN, lemma)) {
            found.add(Assertion.PLANNED);
        }
        doubtOf(clause, found);
    }

    /** "refused to stop buying" says that it is bought. */
    private void deny(Clause inner, Set<Assertion> found) {
        boolean twice = cues.is(Kind.NEGATIVE_VERB, words.lemma(inner.verb)) && found.contains(Assertion.DENIED);
        if (twice) {
            found.remove(Assertion.DENIED);
        } else {
            found.add(Assertion.DENIED);
        }
    }

    /** What is doubtful of the governor is of what it governs: "may have agreed to sell", "will begin to sell". */
    private void doubtOf(Clause clause, Set<Assertion> found) {
        Set<Assertion> own = EnumSet.noneOf(Assertion.class);
        ownWords(clause, own);
        own.remove(Assertion.DENIED);
        if (!cues.isSaying(words.lemma(clause.verb))) {
            found.addAll(own);
        } else if (own.contains(Assertion.ALLEGED)) {
            found.add(Assertion.ALLEGED);
        }
    }

    /** "set to sell", "unable to sell", "its plans to sell", whatever the parse makes of the words before. */
    private void beforeInfinitive(Clause clause, Set<Assertion> found) {
        int to = to(clause);
        if (to >= 0 && cues.is(Kind.OUTLOOK, words.lower(to - 1))) {
            found.add(Assertion.PLANNED);
        }
        if (to >= 0 && cues.is(Kind.INABILITY, words.lower(to - 1))) {
            found.add(Assertion.DENIED);
        }
    }

    /** The "to" of a verb group; -1 for none. */
    private int to(Clause clause) {
        int to = clause.first;
        while (to < clause.verb && !words.tag(to).equals("TO")) {
            to++;
        }
        return to < clause.verb ? to : -1;
    }

    private String before(Clause clause) {
        return words.lower(clause.first - 1);
    }

    private void accusation(Clause clause, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        boolean claims = cues.is(Kind.ALLEGATION, lemma) || cues.is(Kind.ACCUSATION, lemma);
        if (claims && !cues.is(Kind.FACTIVE, lemma)) {
            found.add(Assertion.ALLEGED);
        }
    }

    /** "falsely claimed". */
    private boolean isFalsely(Clause clause) {
        for (int index = clause.first - 1; index <= clause.end; index++) {
            if (cues.isSaying(words.lemma(clause.verb)) && cues.is(Kind.COUNTERFACTIVE, words.lower(index))) {
                return true;
            }
        }
        return false;
    }

    /** "made no deliveries": said of the claim; "did not comment on the sale": said of something else. */
    private void ofNoun(Clause clause, Draft draft, Set<Assertion> found) {
        boolean object = isObject(clause, draft);
        boolean subject = clause.subject != null
                && clause.subject.first() <= draft.triggerFirst
                && draft.triggerFirst < clause.subject.end();
        if (carries(clause)) {
            ownWords(clause, found);
        } else if (object || subject) {
            Set<Assertion> own = EnumSet.noneOf(Assertion.class);
            ownWords(clause, own);
            own.remove(Assertion.DENIED);
            found.addAll(own);
        }
        if (object || subject && (clause.passive || clause.objects.isEmpty())) {
            overNoun(clause, found);
        }
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
            if (isNegated(clause)) {
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
            int to = to(clause);
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

    /** "no evidence that Serbia sold", "no sign of deliveries", "it is not true that". */
    private boolean isWithoutEvidence(Draft draft) {
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
                boolean negated = isNegation(index - 1) || isNegation(index - 2);
                if (cues.is(Kind.TRUE, words.lower(index)) && negated
                        || cues.is(Kind.UNTRUE, words.lower(index)) && !negated) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "allegations that X sold", "accusations of selling"; "rejected claims that X sold"; "unconfirmed reports". */
    private void afterNoun(Clause clause, Set<Assertion> found) {
        int mark = clause.first - 1;
        while (mark > 1 && clause.first - mark < 8 && !words.lower(mark).equals("that") && !words.isVerb(mark)) {
            mark--;
        }
        mark = before(clause).equals("of") ? clause.first - 1 : mark;
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

    private static boolean isObject(Clause clause, Draft draft) {
        return clause.objects.stream()
                .anyMatch(object -> object.first() <= draft.triggerFirst && draft.triggerFirst < object.end());
    }
}
