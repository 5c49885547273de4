package exhibit.evidence;

import exhibit.Assertion;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.EnumSet;
import java.util.Set;

/** What a verb says of the one that it governs: "failed to deliver", "plans to sell", "denied selling", "is said to have sold". */
final class GovernorDoubt {
    private final Cues cues;
    private final Words words;
    private final VerbGroupDoubt group;

    GovernorDoubt(Cues cues, Words words, VerbGroupDoubt group) {
        this.cues = cues;
        this.words = words;
        this.group = group;
    }

    /** "failed to deliver", "plans to sell", "denied selling", "suspected of supplying", "is said to have sold". */
    void asGovernor(Clause clause, Clause inner, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        boolean negated = group.isNegated(clause);
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

    /** "set to sell", "unable to sell", "its plans to sell", whatever the parse makes of the words before. */
    void beforeInfinitive(Clause clause, Set<Assertion> found) {
        int to = group.to(clause);
        if (to >= 0 && cues.is(Kind.OUTLOOK, words.lower(to - 1))) {
            found.add(Assertion.PLANNED);
        }
        if (to >= 0 && cues.is(Kind.INABILITY, words.lower(to - 1))) {
            found.add(Assertion.DENIED);
        }
    }

    void accusation(Clause clause, Set<Assertion> found) {
        String lemma = words.lemma(clause.verb);
        boolean claims = cues.is(Kind.ALLEGATION, lemma) || cues.is(Kind.ACCUSATION, lemma);
        if (claims && !cues.is(Kind.FACTIVE, lemma)) {
            found.add(Assertion.ALLEGED);
        }
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
        group.ownWords(clause, own);
        own.remove(Assertion.DENIED);
        if (!cues.isSaying(words.lemma(clause.verb))) {
            found.addAll(own);
        } else if (own.contains(Assertion.ALLEGED)) {
            found.add(Assertion.ALLEGED);
        }
    }

    private String before(Clause clause) {
        return words.lower(clause.first - 1);
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
}
