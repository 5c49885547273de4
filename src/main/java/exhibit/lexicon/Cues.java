package exhibit.lexicon;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that say how a claim is meant: {@code cues.tsv}. Immutable. */
public final class Cues {
    /** What a cue does. */
    public enum Kind {
        /** "not", "never", "no". */
        NEGATION,
        /** A verb whose complement did not happen: "fail", "refuse", "stop". */
        NEGATIVE_VERB,
        /** A word that takes a negation's force: "not only", "no less than". */
        NO_NEGATION,
        /** "unable" before an infinitive. */
        INABILITY,
        /** "confirm", "admit", "convict": what it governs is so. */
        FACTIVE,
        /** "pretend", "falsely": what it governs is not so. */
        COUNTERFACTIVE,
        /** "allegation": what it tells is not proved. */
        DOUBT_NOUN,
        /** "true" before a that-clause. */
        TRUE,
        /** "untrue" before a that-clause. */
        UNTRUE,
        /** "should", "must": what ought to be is not said to be. */
        RECOMMENDATION,
        /** "ask": "if" after it asks and supposes nothing. */
        ASKING,
        /** "will", "plan", "agree" before an infinitive. */
        PLAN,
        /** "set", "about" before an infinitive. */
        OUTLOOK,
        /** "if", "unless". */
        CONDITION,
        /** "may", "allegedly", "suspect". */
        ALLEGATION,
        /** "say", "report": its subject says so. */
        REPORT,
        /** "deny": its subject says that it is not so. */
        DENIAL,
        /** "accuse": its subject says so, it is not proved. */
        ACCUSATION,
        /** "report", "documents": a source that says. */
        SOURCE_NOUN,
        /** What a document calls itself after "this": "report". */
        DOCUMENT,
        /** A verb that says of an event that it was: "occur". */
        HAPPEN,
        /** A verb with little meaning of its own beside an event noun: "make deliveries". */
        SUPPORT,
        /** The same, its subject being the receiver: "receive deliveries". */
        SUPPORT_RECEIVER,
        /** A verb whose subject is an event and whose object is what it is about: "the sale includes". */
        INCLUSION,
        /** A noun that by itself says that goods crossed a border: "exports". */
        TRADE,
        /** A verb that says what its subject is: "be", "become". */
        COPULA,
        /** A verb with a word that gives it another meaning: "give up". */
        PHRASAL,
        /** "evidence": without it what follows is not so. */
        EVIDENCE_NOUN,
        /** A verb that forbids: "bar", "ban". */
        BAN,
        /** A noun for those who trade: "three Turkish companies" are somebody though nobody is named. */
        FIRM_NOUN,
        /** A noun for what is built in its place: "refinery". */
        FACILITY,
        /** A noun that stands for what follows "of": "tonnes", "majority". */
        MEASURE,
        /** A verb that another's infinitive or gerund belongs to, with the object as its subject: "help", "accuse". */
        OBJECT_CONTROL,
        /** A noun for goods handed over, that says what a contract is for: "supply". */
        DELIVERY,
        /** A word for a part of a firm that is owned: "51 percent of". */
        SHARE,
        /** What goods are put into when they are used: "service". */
        SERVICE,
        /** What makes a firm a cover for another: "shell", "front". */
        COVER,
        /** What shows where a ship is, so that to switch it off hides something: "transponder". */
        TRACKING,
        /** Those who are no goods though they come and go: "engineer". */
        PERSON,
        /** A verb whose subject moves, never said in the passive: "come". */
        MOTION,
        /** Who is to have the goods: "buyer". */
        RECEIVER,
        /** What of goods or a trade in them is hidden: "origin". */
        HIDDEN,
        /** A noun for one side of a trade or a firm, whose possessor is the other: "Vietnam's largest supplier". */
        RELATIONAL,
        /** What is given for something: "investment". */
        MONEY
    }

    private final Map<Kind, Set<String>> lemmas;

    private Cues(Map<Kind, Set<String>> lemmas) {
        this.lemmas = lemmas;
    }

    static Cues open() {
        Map<Kind, Set<String>> lemmas = new EnumMap<>(Kind.class);
        Table.read("cues.tsv", List.of("kind", "lemmas"), row -> {
            lemmas.computeIfAbsent(Kind.valueOf(row.cell(0)), kind -> new HashSet<>())
                    .addAll(row.values(1));
            return row.line();
        });
        return new Cues(lemmas);
    }

    /** Whether a verb says, denies, suspects or accuses: what it governs is somebody's word. */
    public boolean isSaying(String lemma) {
        return is(Kind.REPORT, lemma)
                || is(Kind.DENIAL, lemma)
                || is(Kind.ALLEGATION, lemma)
                || is(Kind.ACCUSATION, lemma);
    }

    public boolean is(Kind kind, String lemma) {
        return lemmas.getOrDefault(kind, Set.of()).contains(lemma);
    }
}
