package exhibit.evidence;

import exhibit.evidence.Phrase.Kind;
import exhibit.lexicon.Connectors;
import exhibit.lexicon.Connectors.Connector;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Structure by the dependency tree that the encoder read. */
final class TreeStructure {
    private final Lexicons lexicons;

    TreeStructure(Lexicons lexicons) {
        this.lexicons = lexicons;
    }

    Structure read(Words words, List<Filler> fillers) {
        Connectors connectors = lexicons.connectors();
        TreeView tree = new TreeView(words, words.sentence().tree(), fillers, connectors);
        TreeNominals nominals = new TreeNominals(words, tree, fillers, connectors);
        TreeVerbs verbs = new TreeVerbs(words, tree);
        List<Element> elements = new ArrayList<>();
        boolean[] covered = new boolean[words.size()];
        for (int token = 0; token < words.size(); token++) {
            if (verbs.isVerb(token)) {
                add(elements, covered, new Element(Kind.VERB, verbs.first(token), token + 1, "", null));
            }
        }
        for (int token = 0; token < words.size(); token++) {
            if (nominals.isWhole(token)) {
                add(elements, covered, phrase(nominals, token));
            }
        }
        for (int token = 0; token < words.size(); token++) {
            if (!covered[token]) {
                Element single = single(words, connectors, token);
                add(elements, covered, single);
            }
        }
        elements.sort(Comparator.comparingInt(Element::first));
        List<Clause> clauses = new TreeClauses(lexicons.cues(), words, tree, nominals, verbs, elements).read();
        FrontParticiples.attach(words, clauses);
        return new Structure(elements, clauses);
    }

    private static void add(List<Element> elements, boolean[] covered, Element element) {
        elements.add(element);
        IntStream.range(element.first(), Math.min(element.end(), covered.length))
                .forEach(token -> covered[token] = true);
    }

    private static Element phrase(TreeNominals nominals, int head) {
        Nominal nominal = nominals.of(head);
        Optional<Connector> preposition = nominals.preposition(head);
        return preposition.isEmpty()
                ? new Element(Kind.NOUN, nominal.first(), nominal.end(), "", nominal)
                : new Element(
                        Kind.PREPOSITION,
                        nominals.firstCase(head),
                        nominal.end(),
                        preposition.get().word(),
                        nominal);
    }

    /** A word outside every phrase. */
    private static Element single(Words words, Connectors connectors, int token) {
        Optional<Connector> connector = connectors.at(words::lower, token);
        if (connector.isPresent()) {
            return new Element(
                    Kind.valueOf(connector.get().kind().name()),
                    token,
                    token + connector.get().length(),
                    connector.get().word(),
                    null);
        }
        return new Element(PhraseReader.punctuation(words.form(token)), token, token + 1, "", null);
    }
}
