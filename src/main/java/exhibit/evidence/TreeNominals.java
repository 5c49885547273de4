package exhibit.evidence;

import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.lexicon.Connectors;
import exhibit.lexicon.Connectors.Connector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The noun phrases of a tree: base phrase, conjuncts, appositions, members, "of" phrases and places. */
final class TreeNominals {
    /** What is inside a base noun phrase. */
    private static final Set<String> BASE = Set.of(
            "det",
            "det:predet",
            "amod",
            "compound",
            "nummod",
            "nmod:poss",
            "nmod:unmarked",
            "flat",
            "fixed",
            "goeswith",
            "advmod");

    private static final Set<String> ARGUMENT = Set.of("nsubj", "obj", "iobj", "obl", "nmod", "appos");
    private static final Set<String> PLACE = Set.of("in", "from", "at");

    private final Words words;
    private final TreeView tree;
    private final List<Filler> fillers;
    private final Connectors connectors;
    private final Map<Integer, Nominal> byHead = new HashMap<>();
    /** Heads that are a part of another nominal. */
    private final Set<Integer> taken = new HashSet<>();

    TreeNominals(Words words, TreeView tree, List<Filler> fillers, Connectors connectors) {
        this.words = words;
        this.tree = tree;
        this.fillers = fillers;
        this.connectors = connectors;
        for (int token = 0; token < words.size(); token++) {
            if (isHead(token)) {
                byHead.put(token, read(token));
            }
        }
    }

    /** Whether a token is the head of a noun phrase. */
    boolean isHead(int token) {
        if (tree.is(
                        token,
                        "compound",
                        "flat",
                        "nummod",
                        "amod",
                        "det",
                        "case",
                        "mark",
                        "fixed",
                        "cc",
                        "punct",
                        "goeswith",
                        "aux",
                        "cop",
                        "expl")
                || tree.isExactly(token, Set.of("nmod:poss"))) {
            return false;
        }
        String tag = words.tag(token);
        if (tag.matches("NN.*|PRP|CD|\\$")) {
            return !tree.is(token, "advmod");
        }
        if (tag.startsWith("W") || tag.startsWith("VB") && !tree.isNominalGerund(token)) {
            return false;
        }
        return tree.is(token, ARGUMENT.toArray(String[]::new))
                || tree.is(token, "conj") && tree.head(token) >= 0 && isHead(tree.head(token));
    }

    /** The nominal of a head; {@code null} where the token is none. */
    Nominal of(int head) {
        return byHead.get(head);
    }

    /** Whether a head stands for itself and is no part of another nominal. */
    boolean isWhole(int head) {
        return byHead.containsKey(head) && !taken.contains(head);
    }

    private Nominal read(int head) {
        List<Part> parts = new ArrayList<>();
        parts.add(part(Relation.HEAD, head));
        collect(head, Relation.HEAD, parts);
        parts.sort(Comparator.comparingInt(part -> part.relation() == Relation.HEAD ? -1 : part.first()));
        return new Nominal(parts);
    }

    private void collect(int head, Relation own, List<Part> parts) {
        for (int child : tree.children(head)) {
            Relation relation = child > head && isHead(child) ? relation(head, child, own) : null;
            if (relation != null && parts.stream().noneMatch(part -> part.head() == child)) {
                taken.add(child);
                parts.add(part(relation, child));
                collect(child, relation, parts);
            }
        }
    }

    private Relation relation(int head, int child, Relation own) {
        if (tree.is(child, "conj")) {
            return own == Relation.HEAD || own == Relation.APPOSITION ? Relation.CONJUNCT : own;
        }
        if (own == Relation.PLACE) {
            return null;
        }
        if (tree.is(child, "appos")) {
            return Relation.APPOSITION;
        }
        if (!tree.is(child, "nmod", "obl")) {
            return null;
        }
        Connector preposition = preposition(child).orElse(null);
        if (preposition == null) {
            return null;
        }
        if (preposition.kind() == Connectors.Kind.MEMBERS) {
            return Relation.MEMBER;
        }
        if (preposition.word().equals("of")) {
            return Relation.OF;
        }
        return PLACE.contains(preposition.word()) && isPlaceOf(head, child) ? Relation.PLACE : null;
    }

    /** "exporters in Hong Kong", "Almaz Trade from Kyrgyzstan": where the one is who acts. Goods and trade come from elsewhere. */
    private boolean isPlaceOf(int head, int child) {
        Part actor = part(Relation.HEAD, head);
        Part place = part(Relation.PLACE, child);
        return tree.is(head, "nsubj", "obl", "nmod", "conj")
                && fillers.stream().noneMatch(filler -> filler.isProduct() && filler.isIn(actor.end(), place.first()))
                && fillers.stream()
                        .noneMatch(filler ->
                                (filler.isProduct() || filler.isCountry()) && filler.isIn(actor.first(), actor.end()))
                && fillers.stream().anyMatch(filler -> filler.isCountry() && filler.isIn(place.first(), place.end()))
                && fillers.stream().noneMatch(filler -> filler.isProduct() && filler.isIn(place.first(), place.end()));
    }

    /** The preposition of a nominal's head, in canonical form. */
    Optional<Connector> preposition(int head) {
        int first = firstCase(head);
        if (first < 0) {
            return Optional.empty();
        }
        Optional<Connector> known = connectors.at(words::lower, first);
        return known.isPresent()
                ? known
                : Optional.of(new Connector(Connectors.Kind.PREPOSITION, words.lower(first), 1));
    }

    /** The first token of a head's preposition; -1 for none. */
    int firstCase(int head) {
        int first = tree.child(head, "case");
        return first >= 0 && first < head && !words.tag(first).equals("POS") ? first : -1;
    }

    private Part part(Relation relation, int head) {
        Set<Integer> inside = new HashSet<>();
        addBase(head, inside);
        int first = head;
        while (first > 0 && (inside.contains(first - 1) || isJoin(first - 1) && inside.contains(first - 2))) {
            first--;
        }
        int end = head + 1;
        while (inside.contains(end) || isJoin(end) && inside.contains(end + 1)) {
            end++;
        }
        return new Part(relation, first, end, head);
    }

    /** Hyphens and quotation marks do not part a phrase. */
    private boolean isJoin(int token) {
        return words.tag(token).matches("HYPH|``|''|\\$");
    }

    private void addBase(int token, Set<Integer> inside) {
        inside.add(token);
        for (int child : tree.children(token)) {
            boolean possessive = tree.is(child, "case") && words.tag(child).equals("POS");
            boolean listed = tree.is(token, "compound", "amod", "nummod") && tree.is(child, "conj", "cc", "punct");
            if (tree.isExactly(child, BASE) || possessive || listed || isOwnerPart(token, child)) {
                addBase(child, inside);
            }
        }
    }

    /** All of a possessor belongs to the phrase: "the government of Iran's missiles". */
    private boolean isOwnerPart(int token, int child) {
        return tree.isExactly(token, Set.of("nmod:poss")) && tree.is(child, "nmod", "conj", "cc", "case");
    }
}
