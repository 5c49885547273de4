package exhibit.evidence;

import java.util.ArrayList;
import java.util.List;

/** A verb with what stands around it. Filled by {@link ClauseReader} from left to right, read-only afterwards. */
final class Clause {
    /** How a clause hangs on its governor. */
    enum Link {
        NONE,
        /** "agreed to supply", "denied selling", "sanctioned for supplying". */
        COMPLEMENT,
        /** "said that X supplied". */
        THAT,
        /** "bought and sold". */
        CONJUNCT,
        /** "which supplied", "supplied by": hangs on a noun. */
        RELATIVE
    }

    final int element;
    final int first;
    final int end;
    final int verb;
    boolean passive;
    Link link = Link.NONE;
    Clause governor;
    Nominal subject;
    final List<Nominal> objects = new ArrayList<>();
    final List<Element> prepositions = new ArrayList<>();

    Clause(int element, int first, int end, int verb) {
        this.element = element;
        this.first = first;
        this.end = end;
        this.verb = verb;
    }

    /** Makes it what another says: "said that X supplied"; "it" is then the speaker, as in "Rwanda denies that it exports". */
    void reportedBy(Clause before, Words words) {
        governor = before;
        link = Link.THAT;
        boolean pronoun = subject != null && words.lower(subject.first()).matches("it|they");
        if (pronoun && before.subject != null && !before.passive) {
            subject = before.subject;
        }
    }

    /** "sanctioned for selling": that it was done is taken for granted, whatever is said of the sanction. */
    boolean isReason(Words words) {
        return words.tag(verb).equals("VBG")
                && (words.lower(first - 1).equals("for")
                        || words.lower(first - 2).equals("for"));
    }
}
