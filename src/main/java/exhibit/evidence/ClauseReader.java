package exhibit.evidence;

import exhibit.evidence.Phrase.Kind;
import exhibit.lexicon.Cues;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the clauses of a sentence: one for each full verb, with voice, objects and prepositional phrases. Subjects and
 * governors are {@link SubjectFinder}'s.
 */
final class ClauseReader {
    private final Cues cues;

    ClauseReader(Cues cues) {
        this.cues = cues;
    }

    /** Clauses in order of the text. */
    List<Clause> read(Words words, List<Element> elements, List<Filler> fillers) {
        List<Clause> clauses = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            Element element = elements.get(index);
            if (element.is(Kind.VERB)) {
                clauses.add(clause(words, elements, index));
            }
        }
        SubjectFinder subjects = new SubjectFinder(cues, words, elements, fillers, clauses);
        clauses.forEach(subjects::complete);
        return List.copyOf(clauses);
    }

    private Clause clause(Words words, List<Element> elements, int index) {
        Element element = elements.get(index);
        int verb = element.end() - 1;
        while (verb > element.first() && !words.isVerb(verb)) {
            verb--;
        }
        Clause clause = new Clause(index, element.first(), element.end(), verb);
        clause.passive = isPassive(words, element, verb);
        boolean control = cues.is(Cues.Kind.OBJECT_CONTROL, words.lemma(verb));
        collect(words, elements, clause, control);
        return clause;
    }

    private static boolean isPassive(Words words, Element element, int verb) {
        if (!words.tag(verb).matches("VB[ND]")) {
            return false;
        }
        for (int index = element.first(); index < verb; index++) {
            if (words.lemma(index).equals("be") || words.lower(index).equals("been")) {
                return true;
            }
        }
        return false;
    }

    /** Objects and prepositional phrases to the right, up to where the clause ends. */
    private static void collect(Words words, List<Element> elements, Clause clause, boolean control) {
        for (int index = clause.element + 1; index < elements.size(); index++) {
            Element element = elements.get(index);
            if (element.hasNominal() && element.is(Kind.PREPOSITION)) {
                clause.prepositions.add(element);
            } else if (element.is(Kind.NOUN)) {
                boolean otherSubject = !control && isSubjectOfNext(words, elements, index);
                if (otherSubject || clause.objects.size() == 2 || !clause.prepositions.isEmpty()) {
                    return;
                }
                clause.objects.add(element.nominal());
            } else if (element.is(Kind.COMMA) || element.is(Kind.CONJUNCTION)) {
                if (!goesOnWithPreposition(elements, index + 1)) {
                    return;
                }
            } else if (!element.is(Kind.OTHER)) {
                return;
            }
        }
    }

    private static boolean isSubjectOfNext(Words words, List<Element> elements, int index) {
        int next = index + 1;
        while (next < elements.size() && elements.get(next).is(Kind.OTHER)) {
            next++;
        }
        if (next >= elements.size() || !elements.get(next).is(Kind.VERB)) {
            return false;
        }
        return words.tag(elements.get(next).first()).matches("VB[DPZ]|MD");
    }

    private static boolean goesOnWithPreposition(List<Element> elements, int index) {
        int next = index;
        while (next < elements.size()
                && (elements.get(next).is(Kind.OTHER) || elements.get(next).is(Kind.CONJUNCTION))) {
            next++;
        }
        return next < elements.size()
                && elements.get(next).is(Kind.PREPOSITION)
                && elements.get(next).hasNominal()
                && !elements.get(next).isPreposition("according to");
    }
}
