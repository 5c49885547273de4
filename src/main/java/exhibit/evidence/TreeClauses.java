package exhibit.evidence;

import exhibit.evidence.Clause.Link;
import exhibit.lexicon.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clauses of a tree: one for each full verb or copula, with voice, subject, objects, prepositional phrases and governor. */
final class TreeClauses {
    private static final Set<String> RELATIVE = Set.of("acl:relcl");

    private final Cues cues;
    private final Words words;
    private final TreeView tree;
    private final TreeNominals nominals;
    private final TreeVerbs verbs;
    private final List<Element> elements;
    /** By predicate. */
    private final Map<Integer, Clause> clauses = new HashMap<>();

    private final Set<Integer> done = new HashSet<>();

    TreeClauses(Cues cues, Words words, TreeView tree, TreeNominals nominals, TreeVerbs verbs, List<Element> elements) {
        this.cues = cues;
        this.words = words;
        this.tree = tree;
        this.nominals = nominals;
        this.verbs = verbs;
        this.elements = elements;
    }

    List<Clause> read() {
        List<Clause> inOrder = new ArrayList<>();
        for (int index = 0; index < elements.size(); index++) {
            Element element = elements.get(index);
            if (element.is(Phrase.Kind.VERB)) {
                int verb = element.end() - 1;
                Clause clause = new Clause(index, element.first(), element.end(), verb);
                clauses.put(verbs.predicate(verb), clause);
                inOrder.add(clause);
            }
        }
        clauses.keySet().forEach(this::complete);
        return inOrder;
    }

    /** Fills a clause after those that it hangs on. */
    private void complete(int predicate) {
        if (!done.add(predicate)) {
            return;
        }
        Clause clause = clauses.get(predicate);
        int above = governing(predicate);
        if (above >= 0) {
            complete(above);
        }
        Clause governor = above < 0 ? null : clauses.get(above);
        clause.passive = verbs.isPassive(clause.verb);
        objects(clause, predicate);
        addPhrases(clause, predicate);
        clause.prepositions.sort(Comparator.comparingInt(Element::first));
        link(clause, predicate, governor);
    }

    /** The nearest predicate above, however far; -1 for none. */
    private int governing(int token) {
        int above = tree.head(token);
        while (above >= 0 && !clauses.containsKey(above)) {
            above = tree.head(above);
        }
        return above;
    }

    private void objects(Clause clause, int predicate) {
        if (predicate != clause.verb) {
            addObject(clause, predicate);
            return;
        }
        for (String relation : List.of("iobj", "obj")) {
            for (int child : tree.children(predicate)) {
                if (tree.is(child, relation)) {
                    addObject(clause, child);
                }
            }
        }
        int complement = tree.child(predicate, "xcomp");
        if (complement >= 0 && cues.is(Cues.Kind.COPULA, words.lemma(clause.verb))) {
            addObject(clause, complement);
        }
    }

    private void addObject(Clause clause, int head) {
        Nominal nominal = nominals.of(head);
        if (nominal != null && clause.objects.size() < 2) {
            clause.objects.add(nominal);
        }
    }

    /** The verb's own, and those on its objects and on one another: where one of them hangs, parsers and writers differ. */
    private void addPhrases(Clause clause, int head) {
        for (int child : tree.children(head)) {
            boolean phrase = tree.is(child, "obl", "nmod") && nominals.of(child) != null;
            boolean object = head == clause.verb && tree.is(child, "obj", "iobj");
            boolean conjunct = tree.is(child, "conj") && !clauses.containsKey(child) && head != clause.verb;
            if (phrase && nominals.firstCase(child) >= 0) {
                elementOf(child)
                        .filter(element -> !clause.prepositions.contains(element))
                        .ifPresent(clause.prepositions::add);
            }
            if ((phrase || object || conjunct) && !clauses.containsKey(child)) {
                addPhrases(clause, child);
            }
        }
    }

    private Optional<Element> elementOf(int head) {
        return elements.stream()
                .filter(element -> element.is(Phrase.Kind.PREPOSITION)
                        && element.hasNominal()
                        && element.nominal().head().head() == head)
                .findFirst();
    }

    private void link(Clause clause, int predicate, Clause governor) {
        int subject = subjectOf(clause, predicate);
        boolean infinitive = words.tag(clause.first).equals("TO");
        if (tree.isExactly(predicate, RELATIVE)) {
            relative(clause, predicate, subject);
        } else if (tree.is(predicate, "acl") && (infinitive || isOnPreposition(predicate))) {
            ofNoun(clause, predicate, governor);
        } else if (tree.is(predicate, "acl")) {
            clause.link = Link.RELATIVE;
            clause.subject = nominals.of(tree.head(predicate));
        } else if (subject < 0 && tree.is(predicate, "xcomp", "advcl", "ccomp") && governor != null) {
            nonFinite(clause, predicate, governor);
        } else if (tree.is(predicate, "conj") && governor != null && clauses.get(tree.head(predicate)) == governor) {
            conjunct(clause, predicate, governor, subject);
        } else {
            clause.subject = subject(subject);
            boolean told = governor != null && tree.is(predicate, "ccomp");
            if (told && cues.isSaying(words.lemma(governor.verb))) {
                clause.reportedBy(governor, words);
            }
        }
    }

    /** The subject nearest to the verb; what has a preposition is none. */
    private int subjectOf(Clause clause, int predicate) {
        int subject = -1;
        for (int child : tree.children(predicate)) {
            boolean fits = tree.is(child, "nsubj", "csubj") && nominals.firstCase(child) < 0;
            if (fits && (subject < 0 || Math.abs(child - clause.verb) < Math.abs(subject - clause.verb))) {
                subject = child;
            }
        }
        return subject;
    }

    private Nominal subject(int head) {
        return head < 0 ? null : nominals.of(head);
    }

    /** "X, which supplied", "the drones that Iran supplied". */
    private void relative(Clause clause, int predicate, int subject) {
        Nominal antecedent = nominals.of(tree.head(predicate));
        clause.link = Link.RELATIVE;
        boolean own = subject >= 0 && !isRelativePronoun(subject);
        clause.subject = own ? subject(subject) : antecedent;
        if (own && clause.objects.isEmpty() && antecedent != null && !hasRelativePhrase(predicate)) {
            clause.objects.add(antecedent);
        }
    }

    private boolean isRelativePronoun(int token) {
        return words.tag(token).matches("WDT|WP|IN|DT") && words.lower(token).matches("which|that|who|whom");
    }

    /** "the port where X sold", "to which it was shipped": what goes before is no object. */
    private boolean hasRelativePhrase(int predicate) {
        return tree.children(predicate).stream()
                .anyMatch(child ->
                        tree.is(child, "obl", "advmod") && words.tag(child).startsWith("W"));
    }

    /** "a ban on selling", "capable of carrying". */
    private boolean isOnPreposition(int predicate) {
        int mark = tree.child(predicate, "mark", "case");
        return mark >= 0 && words.tag(predicate).equals("VBG");
    }

    /** "awarded Rosatom a contract to build": whoever is given the noun does it; else who has it; in a headline the noun. */
    private void ofNoun(Clause clause, int predicate, Clause governor) {
        clause.governor = governor;
        clause.link = Link.COMPLEMENT;
        if (governor == null) {
            clause.subject = nominals.of(tree.head(predicate));
        } else {
            clause.subject = governor.objects.size() > 1 ? governor.objects.get(0) : governor.subject;
        }
    }

    /** "agreed to supply", "denied selling", "sanctioned for supplying", "helped Y obtain", ", using". */
    private void nonFinite(Clause clause, int predicate, Clause governor) {
        clause.governor = governor;
        clause.link = Link.COMPLEMENT;
        int above = tree.head(predicate);
        boolean describes = words.tag(above).startsWith("JJ") && tree.is(above, "amod") && !clauses.containsKey(above);
        if (describes && nominals.of(tree.head(above)) != null) {
            clause.link = Link.RELATIVE; // "a satellite capable of carrying"
            clause.governor = null;
            clause.subject = nominals.of(tree.head(above));
            return;
        }
        clause.subject = controlled(governor);
        clause.passive |= words.tag(clause.first).equals("VBN") && clause.objects.isEmpty();
    }

    private Nominal controlled(Clause governor) {
        boolean byObject = cues.is(Cues.Kind.OBJECT_CONTROL, words.lemma(governor.verb));
        return byObject && !governor.passive && !governor.objects.isEmpty()
                ? governor.objects.get(0)
                : governor.subject;
    }

    /** "bought and sold": what stands behind the second verb may belong to both. */
    private void conjunct(Clause clause, int predicate, Clause governor, int subject) {
        clause.link = Link.CONJUNCT;
        clause.governor = governor;
        clause.subject = subject >= 0 ? subject(subject) : governor.subject;
        boolean participle = words.tag(clause.verb).equals("VBN") && clause.first == clause.verb;
        if (subject < 0 && governor.passive && participle && clause.objects.isEmpty()) {
            clause.passive = true;
        }
        Clause before = conjunctBefore(clause, predicate, governor);
        if (clause.objects.size() == 1 && isPronoun(clause.objects.get(0)) && !before.objects.isEmpty()) {
            clause.objects.clear(); // "bought tyres and resold them"
            clause.objects.addAll(before.objects);
        }
        if (clause.objects.isEmpty() && !clause.passive) {
            governor.objects.stream()
                    .filter(object -> object.first() > clause.verb)
                    .forEach(clause.objects::add);
        }
        if (clause.prepositions.isEmpty()) {
            governor.prepositions.stream()
                    .filter(phrase -> phrase.first() > clause.verb)
                    .forEach(clause.prepositions::add);
        }
        boolean objectAbove = subject < 0
                && governor.link == Link.RELATIVE
                && clause.objects.isEmpty()
                && !clause.passive
                && governor.objects.size() == 1
                && governor.objects.get(0).first() < governor.verb;
        if (objectAbove) {
            clause.objects.add(governor.objects.get(0)); // "chips that it bought and resold"
        }
    }

    /** The last verb with an object before one of a list: "buys cotton, spins yarn and exports it". */
    private Clause conjunctBefore(Clause clause, int predicate, Clause governor) {
        Clause before = governor;
        for (int sibling : tree.children(tree.head(predicate))) {
            if (sibling < predicate && tree.is(sibling, "conj") && clauses.containsKey(sibling)) {
                complete(sibling);
                Clause conjunct = clauses.get(sibling);
                before = conjunct.objects.isEmpty() || conjunct.verb > clause.verb ? before : conjunct;
            }
        }
        return before;
    }

    private boolean isPronoun(Nominal nominal) {
        return words.lower(nominal.head().head()).matches("it|them|these|those");
    }
}
