package exhibit.evidence;

import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.evidence.Phrase.Kind;
import java.util.ArrayList;
import java.util.List;

/** Groups phrases into elements: nominals with their lists, "of" phrases and appositions, and prepositional phrases. */
final class ElementReader {
    private final Words words;
    private final List<Phrase> phrases;
    private final List<Filler> fillers;
    private int next;

    private ElementReader(Words words, List<Phrase> phrases, List<Filler> fillers) {
        this.words = words;
        this.phrases = phrases;
        this.fillers = fillers;
    }

    static List<Element> read(Words words, List<Phrase> phrases, List<Filler> fillers) {
        return new ElementReader(words, phrases, fillers).elements();
    }

    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        while (next < phrases.size()) {
            Phrase phrase = phrases.get(next);
            if (phrase.is(Kind.NOUN)) {
                Nominal nominal = nominal(seenVerb(elements));
                elements.add(new Element(Kind.NOUN, nominal.first(), nominal.end(), "", nominal));
            } else if (phrase.is(Kind.PREPOSITION) && isAt(next + 1, Kind.NOUN)) {
                next++;
                Nominal nominal = nominal(seenVerb(elements));
                elements.add(new Element(Kind.PREPOSITION, phrase.first(), nominal.end(), phrase.word(), nominal));
            } else {
                elements.add(new Element(phrase.kind(), phrase.first(), phrase.end(), phrase.word(), null));
                next++;
            }
        }
        return elements;
    }

    private static boolean seenVerb(List<Element> elements) {
        for (int index = elements.size() - 1; index >= 0; index--) {
            Element element = elements.get(index);
            if (element.is(Kind.VERB)) {
                return true;
            }
            if (element.is(Kind.BREAK) || element.is(Kind.COMPLEMENTISER) || element.is(Kind.RELATIVE)) {
                return false;
            }
        }
        return false;
    }

    private Nominal nominal(boolean afterVerb) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(Relation.HEAD));
        while (next < phrases.size()) {
            Relation last = parts.get(parts.size() - 1).relation();
            if (isAt(next, Kind.PREPOSITION) && phrases.get(next).word().equals("of") && isAt(next + 1, Kind.NOUN)) {
                next++;
                parts.add(part(Relation.OF));
            } else if (members() > 0) {
                next = members();
                parts.add(part(Relation.MEMBER));
            } else if (conjunct(parts, afterVerb) > 0) {
                next = conjunct(parts, afterVerb);
                boolean same = last == Relation.OF || last == Relation.MEMBER;
                parts.add(part(same ? last : Relation.CONJUNCT));
            } else if (isPlaceOf(parts)) {
                next++;
                parts.add(part(Relation.PLACE));
            } else if (apposition(afterVerb) || isNamed(parts)) {
                next++;
                parts.add(part(Relation.APPOSITION));
            } else {
                break;
            }
        }
        return new Nominal(parts);
    }

    /** "to buyers in Iran", "from Almaz Trade in Kyrgyzstan": where the one named by a prepositional phrase is. */
    private boolean isPlaceOf(List<Part> parts) {
        Part head = parts.get(0);
        boolean inPhrase = head.first() > 0
                && phrases.stream().anyMatch(phrase -> phrase.is(Kind.PREPOSITION) && phrase.end() == head.first());
        if (!inPhrase || !isAt(next, Kind.PREPOSITION) || !isAt(next + 1, Kind.NOUN)) {
            return false;
        }
        Phrase place = phrases.get(next + 1);
        int last = parts.get(parts.size() - 1).end();
        return phrases.get(next).word().equals("in")
                && last == phrases.get(next).first()
                && words.tag(head.head()).startsWith("NN")
                && fillers.stream()
                        .noneMatch(
                                filler -> (filler.isProduct() || filler.isCountry()) && filler.isIn(head.first(), last))
                && fillers.stream().anyMatch(filler -> filler.isCountry() && filler.isIn(place.first(), place.end()));
    }

    private Part part(Relation relation) {
        Phrase phrase = phrases.get(next++);
        int head = phrase.end() - 1;
        while (head > phrase.first() && !words.isNoun(head)) {
            head--;
        }
        return new Part(relation, phrase.first(), phrase.end(), words.isNoun(head) ? head : phrase.end() - 1);
    }

    /** Index of the noun after "such as", a comma before it allowed; 0 for none. */
    private int members() {
        int marker = isAt(next, Kind.COMMA) ? next + 1 : next;
        return isAt(marker, Kind.MEMBERS) && isAt(marker + 1, Kind.NOUN) ? marker + 1 : 0;
    }

    /** Index of the noun that a conjunction, or a comma within a list, joins to what precedes; 0 for none. */
    private int conjunct(List<Part> parts, boolean afterVerb) {
        int noun = next;
        while (isAt(noun, Kind.COMMA) || isAt(noun, Kind.CONJUNCTION)) {
            noun++;
        }
        boolean joined = noun > next && noun <= next + 2 && isAt(noun, Kind.NOUN);
        if (!joined || isAt(next, Kind.CONJUNCTION) && isAt(next + 1, Kind.COMMA)) {
            return 0;
        }
        boolean listGoesOn = isAt(noun - 1, Kind.CONJUNCTION) || conjunctionFollows(noun);
        return listGoesOn && isAlike(parts.get(parts.size() - 1), noun, afterVerb) ? noun : 0;
    }

    /** Whether only nouns, "of" phrases and commas stand between a noun and the list's conjunction. */
    private boolean conjunctionFollows(int noun) {
        int index = noun + 1;
        while (isAt(index, Kind.PREPOSITION) && phrases.get(index).word().equals("of") && isAt(index + 1, Kind.NOUN)) {
            index += 2;
        }
        if (isAt(index, Kind.CONJUNCTION)) {
            return isAt(index + 1, Kind.NOUN);
        }
        return isAt(index, Kind.COMMA)
                && (isAt(index + 1, Kind.CONJUNCTION) && isAt(index + 2, Kind.NOUN)
                        || isAt(index + 1, Kind.NOUN) && conjunctionFollows(index + 1));
    }

    /** "A sold X and B bought Y": what a verb follows is the next clause's subject, unless the two are of one kind. */
    private boolean isAlike(Part before, int noun, boolean afterVerb) {
        Phrase phrase = phrases.get(noun);
        boolean verbFollows = isAt(noun + 1, Kind.VERB)
                && (words.tag(phrases.get(noun + 1).first()).matches("VB[DPZ]|MD")
                        || words.tag(phrases.get(noun + 1).first()).equals("VBN") && isAt(noun + 2, Kind.NOUN));
        int one = kind(before.first(), before.end());
        int other = kind(phrase.first(), phrase.end());
        if (verbFollows && afterVerb) {
            boolean newClause = isAt(noun - 1, Kind.CONJUNCTION) && isAt(noun - 2, Kind.COMMA);
            return one == other && one != 0 && !newClause;
        }
        return one == other || one == 0 || other == 0 || !afterVerb;
    }

    /** 1 for goods, 2 for those who act, 0 for neither. */
    private int kind(int first, int end) {
        int kind = 0;
        for (Filler filler : fillers) {
            if (filler.isIn(first, end)) {
                if (filler.isProduct()) {
                    return 1;
                }
                kind = 2;
            }
        }
        return kind;
    }

    /** "X, a Chinese maker of lasers," or "the trader, X,": between commas, or before the end. */
    private boolean apposition(boolean afterVerb) {
        if (!isAt(next, Kind.COMMA) || !isAt(next + 1, Kind.NOUN)) {
            return false;
        }
        Phrase phrase = phrases.get(next + 1);
        boolean article = words.lower(phrase.first()).matches("an?|the|its|their");
        int index = next + 2;
        while (isAt(index, Kind.PREPOSITION) && isAt(index + 1, Kind.NOUN)) {
            index += 2;
        }
        boolean closed = isAt(index, Kind.COMMA) || index >= phrases.size() || isAt(index, Kind.OTHER);
        return article && closed && (!afterVerb || !isAt(index, Kind.VERB));
    }

    /** "A German optics maker, Prisma Halle," is the name of what is described, between commas. */
    private boolean isNamed(List<Part> parts) {
        Part described = parts.get(parts.size() - 1);
        if (parts.size() > 1 || !isAt(next, Kind.COMMA) || !isAt(next + 1, Kind.NOUN) || !isAt(next + 2, Kind.COMMA)) {
            return false;
        }
        Phrase name = phrases.get(next + 1);
        return words.lower(described.first()).matches("an?|the")
                && words.tag(described.head()).equals("NN")
                && fillers.stream()
                        .anyMatch(filler ->
                                filler.isCompany() && filler.first() == name.first() && filler.end() == name.end());
    }

    private boolean isAt(int index, Kind kind) {
        return index >= 0 && index < phrases.size() && phrases.get(index).is(kind);
    }
}
