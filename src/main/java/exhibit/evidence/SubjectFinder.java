package exhibit.evidence;

import exhibit.evidence.Clause.Link;
import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.evidence.Phrase.Kind;
import exhibit.lexicon.Cues;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gives each clause its subject and the clause that governs it, from left to right. */
final class SubjectFinder {
    private static final Set<String> PLACE = Set.of("in", "from", "at");

    private final Cues cues;
    private final Words words;
    private final List<Element> elements;
    private final List<Filler> fillers;
    private final List<Clause> clauses;

    SubjectFinder(Cues cues, Words words, List<Element> elements, List<Filler> fillers, List<Clause> clauses) {
        this.cues = cues;
        this.words = words;
        this.elements = elements;
        this.fillers = fillers;
        this.clauses = clauses;
    }

    /** Fills subject, governor, link and, for participles, voice. Clauses to the left are complete already. */
    void complete(Clause clause) {
        int before = skipOther(clause.element - 1);
        String first = words.tag(clause.first);
        if (first.equals("TO")) {
            complement(clause, previous(clause));
        } else if (first.equals("VBG") || first.equals("VB") && previous(clause) != null && isControlled(clause)) {
            gerund(clause, before);
        } else if (isAt(before, Kind.RELATIVE)) {
            relative(clause, before);
        } else if (isReducedPassive(clause, before)) {
            clause.passive = true;
            clause.link = Link.RELATIVE;
            clause.subject = nominalBefore(before);
        } else if (isAt(before, Kind.CONJUNCTION) || isAt(before, Kind.COMMA) && isAt(before - 1, Kind.CONJUNCTION)) {
            conjunct(clause, previous(clause));
        } else if (isListed(clause, before)) {
            conjunct(clause, previous(clause));
        } else {
            finite(clause, before);
        }
    }

    /** "buys cotton, spins yarn and exports": after a comma and in the same form a verb goes on with the subject before. */
    private boolean isListed(Clause clause, int before) {
        Clause previous = previous(clause);
        if (!isAt(before, Kind.COMMA)
                || previous == null
                || previous.link == Link.RELATIVE
                || previous.objects.isEmpty()) {
            return false;
        }
        for (int index = previous.element + 1; index < before; index++) {
            if (!isAt(index, Kind.NOUN) && !isAt(index, Kind.PREPOSITION) && !isAt(index, Kind.OTHER)) {
                return false;
            }
        }
        String tag = words.tag(clause.first);
        boolean more = clauses.stream()
                .anyMatch(next -> next.element > clause.element
                        && words.tag(next.first).equals(tag)
                        && isAt(skipOther(next.element - 1), Kind.CONJUNCTION));
        return more && tag.matches("VBD|VBZ|VBP");
    }

    /** "helped Y obtain": a bare verb after the object of a verb that controls it. */
    private boolean isControlled(Clause clause) {
        return cues.is(Cues.Kind.OBJECT_CONTROL, words.lemma(previous(clause).verb));
    }

    private void complement(Clause clause, Clause governor) {
        clause.governor = governor;
        clause.link = Link.COMPLEMENT;
        if (governor != null) {
            clause.subject = controlled(governor);
        } else {
            clause.subject = nominalBefore(clause.element - 1);
        }
    }

    private Nominal controlled(Clause governor) {
        boolean byObject = cues.is(Cues.Kind.OBJECT_CONTROL, words.lemma(governor.verb));
        boolean isGiven = governor.objects.size() > 1; // "awarded X a contract to build"
        if ((byObject || isGiven) && !governor.passive && !governor.objects.isEmpty()) {
            return governor.objects.get(0);
        }
        return governor.subject;
    }

    /** "denied selling", "sanctioned for supplying", "firms selling", ", using". */
    private void gerund(Clause clause, int before) {
        if (isAt(before, Kind.NOUN) && !words.tag(clause.first).equals("VB")) {
            boolean controlsObject = previous(clause) != null
                    && isControlled(clause)
                    && previous(clause).objects.contains(elements.get(before).nominal());
            clause.link = controlsObject ? Link.COMPLEMENT : Link.RELATIVE;
            clause.governor = controlsObject ? previous(clause) : null;
            clause.subject = elements.get(before).nominal();
        } else if (isAt(before, Kind.PREPOSITION)
                && words.tag(elements.get(before).first() - 1).equals("JJ")) {
            clause.link = Link.RELATIVE; // "a satellite capable of carrying"
            clause.subject = nominalBefore(before - 1);
        } else if (isAt(before, Kind.PREPOSITION) && elements.get(before).hasNominal()) {
            clause.link = Link.RELATIVE;
            clause.subject = elements.get(before).nominal();
        } else {
            complement(clause, hinderer(before).orElse(previous(clause)));
        }
    }

    /** "prevent products taken by others from entering": the verb that keeps something from happening. */
    private Optional<Clause> hinderer(int before) {
        if (!isAt(before, Kind.PREPOSITION) || !elements.get(before).isPreposition("from")) {
            return Optional.empty();
        }
        return clauses.stream()
                .filter(clause -> clause.element < before && cues.is(Cues.Kind.NEGATIVE_VERB, words.lemma(clause.verb)))
                .reduce((one, later) -> later);
    }

    /** "X, which supplied", "the drones that Iran supplied", "gas, most of which goes". */
    private void relative(Clause clause, int before) {
        clause.link = Link.RELATIVE;
        int noun = before - 1;
        if (isAt(noun, Kind.PREPOSITION) && elements.get(noun).isPreposition("of")) {
            noun -= 2;
        }
        clause.subject = nominalBefore(skipComma(noun));
    }

    /** "components supplied by", "rounds originally sold to": a participle without object after what it is done to. */
    private boolean isReducedPassive(Clause clause, int before) {
        if (clause.passive || clause.first != clause.verb && words.isVerb(clause.first)) {
            return false;
        }
        String tag = words.tag(clause.verb);
        boolean participle = tag.equals("VBN") || tag.equals("VBD");
        if (!participle
                || cues.is(Cues.Kind.MOTION, words.lemma(clause.verb))
                || !clause.objects.isEmpty()
                || words.tag(clause.first).equals("MD")) {
            return false;
        }
        Nominal nominal = nominalBefore(before);
        if (nominal == null || isAt(before, Kind.CONJUNCTION)) {
            return false;
        }
        boolean byPhrase = clause.prepositions.stream().anyMatch(element -> element.isPreposition("by"));
        return byPhrase
                || tag.equals("VBN") && !isAt(before, Kind.BREAK)
                || namesGoods(nominal) && !namesActor(nominal) && (tag.equals("VBN") || hasOtherFinite(clause));
    }

    /** "chips sold to Iran were seized": only beside another finite verb can a past tense be a participle mistaken. */
    private boolean hasOtherFinite(Clause clause) {
        return clauses.stream()
                .anyMatch(other -> other != clause && words.tag(other.first).matches("VB[DPZ]|MD"));
    }

    private void conjunct(Clause clause, Clause governor) {
        if (governor == null) {
            finite(clause, clause.element - 1);
            return;
        }
        clause.link = Link.CONJUNCT;
        clause.governor = governor;
        clause.subject = governor.subject;
        boolean pronoun = clause.objects.size() == 1
                && words.lower(clause.objects.get(0).head().head()).matches("it|them|these|those");
        if (pronoun && !governor.objects.isEmpty()) {
            clause.objects.clear(); // "makes lenses and sells them"
            clause.objects.addAll(governor.objects);
        }
        if (governor.passive && words.tag(clause.verb).equals("VBN") && clause.objects.isEmpty()) {
            clause.passive = true;
        }
    }

    private void finite(Clause clause, int before) {
        int index = subjectElement(before);
        if (index < 0) {
            Clause governor = previous(clause);
            clause.governor = governor;
            clause.link = governor == null ? Link.NONE : Link.CONJUNCT;
            clause.subject = governor == null ? null : governor.subject;
            return;
        }
        int relativizer = skipOther(index - 1);
        if (isAt(relativizer, Kind.RELATIVE)
                && !words.lower(elements.get(relativizer).first()).equals("where")) {
            Nominal antecedent = nominalBefore(skipComma(relativizer - 1));
            if (antecedent != null && clause.objects.isEmpty()) {
                clause.objects.add(antecedent);
                clause.link = Link.RELATIVE;
            }
        }
        if (isAt(relativizer, Kind.RELATIVE)
                && words.lower(elements.get(relativizer).first()).equals("whose")) {
            clause.link = Link.RELATIVE;
        }
        clause.subject = withPlaces(elements.get(index).nominal(), index + 1, before);
        frontPhrases(clause, index);
        if (clause.link == Link.NONE) {
            reported(clause, index);
        }
    }

    /** The clause of a verb of saying or thinking right before: "said (that) X supplied". */
    private void reported(Clause clause, int subject) {
        Clause before = previous(clause);
        if (before == null) {
            return;
        }
        boolean adjacent = true;
        for (int index = before.element + 1; index < subject; index++) {
            adjacent &= elements.get(index).is(Kind.COMPLEMENTISER)
                    || elements.get(index).is(Kind.OTHER)
                    || elements.get(index).is(Kind.COMMA)
                    || elements.get(index).is(Kind.PREPOSITION)
                    || elements.get(index).is(Kind.RELATIVE);
        }
        if (adjacent && cues.isSaying(words.lemma(before.verb))) {
            clause.reportedBy(before, words);
        }
    }

    /** Walks left over adverbs, prepositional phrases and what stands between commas; -1 at another clause's verb. */
    private int subjectElement(int from) {
        int index = from;
        while (index >= 0) {
            Element element = elements.get(index);
            if (element.is(Kind.NOUN)) {
                return antecedentOfRelative(index);
            }
            if (element.is(Kind.COMMA)) {
                index = beforeInsertion(index);
            } else if (element.is(Kind.VERB)) {
                Clause clause = clauseAt(index);
                if (clause.link != Link.RELATIVE) {
                    return -1;
                }
                index--;
            } else if (element.is(Kind.PREPOSITION) || element.is(Kind.OTHER) || element.is(Kind.RELATIVE)) {
                index--;
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** "companies that supplied chips exported": the object of a relative clause is not the next verb's subject. */
    private int antecedentOfRelative(int index) {
        int verb = skipOther(index - 1);
        if (!isAt(verb, Kind.VERB)) {
            return index;
        }
        Clause clause = clauseAt(verb);
        if (clause.link != Link.RELATIVE || clause.subject == null) {
            return index;
        }
        for (int candidate = verb - 1; candidate >= 0; candidate--) {
            if (elements.get(candidate).is(Kind.NOUN)
                    && clause.subject.first()
                            == elements.get(candidate).nominal().first()) {
                return candidate;
            }
        }
        return index;
    }

    /** From a comma to before its partner, when a relative clause, participle or prepositional phrase stands between. */
    private int beforeInsertion(int comma) {
        for (int index = comma - 1; index >= 0; index--) {
            if (elements.get(index).is(Kind.COMMA)) {
                Element opening = elements.get(index + 1);
                boolean insertion = opening.is(Kind.RELATIVE)
                        || opening.is(Kind.PREPOSITION)
                        || opening.is(Kind.VERB)
                        || opening.is(Kind.OTHER)
                        || opening.is(Kind.MEMBERS)
                        || opening.is(Kind.NOUN) && index + 2 == comma;
                return insertion ? index - 1 : comma - 1;
            }
        }
        return comma - 1;
    }

    /** "exporters in Hong Kong rerouted": places between subject and verb belong to the subject. */
    private Nominal withPlaces(Nominal subject, int from, int to) {
        Nominal whole = subject;
        for (int index = from; index <= to; index++) {
            Element element = elements.get(index);
            if (element.is(Kind.PREPOSITION) && element.hasNominal() && PLACE.contains(element.word())) {
                for (Part part : element.nominal().parts()) {
                    whole = whole.with(new Part(Relation.PLACE, part.first(), part.end(), part.head()));
                }
            } else if (!element.is(Kind.OTHER)) {
                break;
            }
        }
        return whole;
    }

    /** "In 2021, Russia purchased": phrases at the front belong to the clause. */
    private void frontPhrases(Clause clause, int subject) {
        for (int index = subject - 1; index >= 0; index--) {
            Element element = elements.get(index);
            if (element.is(Kind.PREPOSITION) && element.hasNominal()) {
                clause.prepositions.add(element);
            } else if (!element.is(Kind.COMMA) && !element.is(Kind.OTHER)) {
                return;
            }
        }
    }

    private Nominal nominalBefore(int from) {
        int index = skipComma(skipOther(from));
        if (index < 0) {
            return null;
        }
        Element element = elements.get(index);
        if (element.is(Kind.PREPOSITION) && isOnlyPlace(element) && index > 0) {
            Element whatIsThere = elements.get(index - 1);
            if (whatIsThere.is(Kind.NOUN)) { // "a railway in Ethiopia financed by"
                return withPlaces(whatIsThere.nominal(), index, index);
            }
        }
        if (element.is(Kind.NOUN) || element.is(Kind.PREPOSITION)) {
            return element.nominal();
        }
        if (element.is(Kind.VERB) && clauseAt(index).link == Link.RELATIVE) {
            return clauseAt(index).subject;
        }
        return null;
    }

    private boolean isOnlyPlace(Element element) {
        return PLACE.contains(element.word())
                && element.hasNominal()
                && fillers.stream()
                        .anyMatch(filler -> filler.isCountry() && filler.isIn(element.first(), element.end()))
                && fillers.stream()
                        .noneMatch(filler -> !filler.isCountry() && filler.isIn(element.first(), element.end()));
    }

    private boolean namesGoods(Nominal nominal) {
        return fillers.stream().anyMatch(filler -> filler.isProduct() && filler.isIn(nominal.first(), nominal.end()));
    }

    private boolean namesActor(Nominal nominal) {
        return fillers.stream()
                .anyMatch(filler -> filler.isCompany()
                        && filler.isIn(nominal.head().first(), nominal.head().end()));
    }

    private Clause previous(Clause clause) {
        int index = clauses.indexOf(clause);
        return index > 0 ? clauses.get(index - 1) : null;
    }

    private Clause clauseAt(int element) {
        return clauses.stream()
                .filter(clause -> clause.element == element)
                .findFirst()
                .orElseThrow();
    }

    private int skipOther(int from) {
        int index = from;
        while (isAt(index, Kind.OTHER)) {
            index--;
        }
        return index;
    }

    private int skipComma(int from) {
        return isAt(from, Kind.COMMA) ? skipOther(from - 1) : from;
    }

    private boolean isAt(int index, Kind kind) {
        return index >= 0 && index < elements.size() && elements.get(index).is(kind);
    }
}
