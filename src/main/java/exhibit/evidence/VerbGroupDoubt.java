package exhibit.evidence;

import exhibit.Assertion;
import exhibit.Tree;
import exhibit.evidence.Clause.Link;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Cues.Kind;
import java.util.List;
import java.util.Set;

/** What the words of a verb group and the adverbs beside it say of whether it is so: "has never delivered", "allegedly sold", "will ship". */
final class VerbGroupDoubt {
    private final Cues cues;
    private final Words words;
    private final List<Element> elements;

    VerbGroupDoubt(Cues cues, Words words, List<Element> elements) {
        this.cues = cues;
        this.words = words;
        this.elements = elements;
    }

    /** The verb group itself and the adverbs beside it: "has never delivered", "allegedly sold", "may have shipped". */
    void ownWords(Clause clause, Set<Assertion> found) {
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
            if (words.lower(clause.subject.first() - 1).matches("neither|no")) {
                negation(clause.subject.first() - 1, found);
            }
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

    /** "is to deliver", "are to be delivered"; in a headline without a verb above "X to merge with Y". */
    private boolean isToBe(Clause clause) {
        int to = to(clause);
        boolean headline = clause.governor == null && clause.link == Clause.Link.COMPLEMENT;
        return to >= 0 && (headline || words.lower(to - 1).matches("is|are|was|were"));
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

    void cue(int index, String word, Set<Assertion> found, boolean modal) {
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
    boolean isNegation(int index) {
        return cues.is(Kind.NEGATION, words.lower(index)) && !cues.is(Kind.NO_NEGATION, words.lower(index + 1));
    }

    boolean isNegated(Clause clause) {
        for (int index = clause.first - 1; index < clause.end; index++) {
            if (index != clause.verb && isNegation(index)) {
                return true;
            }
        }
        return clause.subject != null && isNegation(clause.subject.first());
    }

    /** The "to" of a verb group; -1 for none. */
    int to(Clause clause) {
        int to = clause.first;
        while (to < clause.verb && !words.tag(to).equals("TO")) {
            to++;
        }
        return to < clause.verb ? to : -1;
    }
}
