package exhibit.evidence;

import exhibit.EntityType;
import exhibit.EvidenceRecord.Attribution;
import exhibit.evidence.Clause.Link;
import exhibit.evidence.Nominal.Part;
import exhibit.evidence.Nominal.Relation;
import exhibit.lexicon.Cues;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/** A sentence that later ones may refer to. Its grammar is read when somebody asks, which is seldom. */
final class PastSentence {
    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;
    private final BiFunction<Words, List<Filler>, Structure> grammar;
    private Structure structure;

    PastSentence(Cues cues, Words words, List<Filler> fillers, BiFunction<Words, List<Filler>, Structure> grammar) {
        this.cues = cues;
        this.words = words;
        this.fillers = List.copyOf(fillers);
        this.grammar = grammar;
    }

    Words words() {
        return words;
    }

    List<Filler> fillers() {
        return fillers;
    }

    private Structure structure() {
        if (structure == null) {
            structure = grammar.apply(words, fillers);
        }
        return structure;
    }

    /**
     * Whom or what a sentence is about.
     *
     * @param fillers the names in its subject; at least one
     * @param plural whether "they" stands for them
     */
    record Topic(List<Filler> fillers, boolean plural) {}

    /**
     * The subject of the main clause, or of what the main clause reports: who says so is not whom it is about. None where
     * the subject is no name, where a second clause has another subject, or where both speaker and subject may be meant.
     */
    Optional<Topic> topic() {
        List<Clause> clauses = structure().clauses();
        Clause main = clauses.stream()
                .filter(clause -> clause.governor == null && clause.link == Link.NONE && clause.subject != null)
                .findFirst()
                .orElse(null);
        if (main == null) {
            return Optional.empty();
        }
        Nominal subject = main.subject;
        if (cues.isSaying(words.lemma(main.verb))) {
            Nominal reported = clauses.stream()
                    .filter(clause -> clause.governor == main && clause.link == Link.THAT && clause.subject != null)
                    .map(clause -> clause.subject)
                    .findFirst()
                    .orElse(null);
            boolean speakerToo = reported != null && reported.first() != subject.first() && trades(subject);
            if (reported == null || speakerToo) {
                return Optional.empty();
            }
            subject = reported;
        }
        int first = subject.first();
        int speaker = main.subject.first();
        boolean others = clauses.stream()
                .filter(clause -> clause.link != Link.RELATIVE && clause.subject != null)
                .anyMatch(clause -> clause.subject.first() != first
                        && clause.subject.first() != speaker
                        && fillers.stream()
                                .anyMatch(filler ->
                                        filler.covers(clause.subject.head().head())));
        return others ? Optional.empty() : named(subject);
    }

    /** A country or a company can do what the sentence reports; the UN, an organisation or a person only says so. */
    private boolean trades(Nominal nominal) {
        return fillers.stream()
                .anyMatch(filler ->
                        (filler.isCountry() && filler.entity().type() != EntityType.BLOC || filler.isCompany())
                                && filler.isIn(nominal.first(), nominal.head().end()));
    }

    private Optional<Topic> named(Nominal subject) {
        List<Filler> names = new ArrayList<>();
        List<Part> parts = subject.parts().stream()
                .filter(part -> part.relation() == Relation.HEAD || part.relation() == Relation.CONJUNCT)
                .toList();
        for (Part part : parts) {
            List<Filler> heads = atHead(part.head());
            if (heads.isEmpty()) {
                return parts.size() == 1 ? firms(part) : Optional.empty();
            }
            names.addAll(heads);
        }
        boolean plural = names.size() > 1
                || names.get(0).isProduct() && words.tag(names.get(0).end() - 1).endsWith("S");
        return Optional.of(new Topic(names, plural));
    }

    /** The names whose head a token is: several where it stands for several. */
    private List<Filler> atHead(int head) {
        Optional<Filler> longest = fillers.stream()
                .filter(filler -> filler.covers(head))
                .max(Comparator.comparingInt(filler -> filler.end() - filler.first()));
        return longest.map(name -> fillers.stream()
                        .filter(filler -> filler.first() == name.first() && filler.end() == name.end())
                        .toList())
                .orElse(List.of());
    }

    /** "Chinese firms": "they" is China's. */
    private Optional<Topic> firms(Part part) {
        List<Filler> countries = fillers.stream()
                .filter(filler -> filler.isIn(part.first(), part.end()))
                .toList();
        boolean firms = words.tag(part.head()).equals("NNS") && cues.is(Cues.Kind.FIRM_NOUN, words.lemma(part.head()));
        boolean ofOne = countries.size() == 1
                && countries.get(0).isCountry()
                && countries.get(0).entity().type() != EntityType.LOCATION;
        return firms && ofOne ? Optional.of(new Topic(countries, true)) : Optional.empty();
    }

    /** Whether it is about something too that "it" and "its" may stand for instead: "opened a plant", "signed a contract". */
    boolean leavesAnother(Predicate<String> thing) {
        return structure().clauses().stream()
                .filter(clause -> clause.link != Link.RELATIVE && !cues.is(Cues.Kind.COPULA, words.lemma(clause.verb)))
                .flatMap(clause -> clause.objects.stream())
                .map(object -> object.head().head())
                .anyMatch(head -> words.tag(head).equals("NN") && thing.test(words.lemma(head)));
    }

    /** The names in the subject's own phrase: "Mexico" in "Mexico's economy grew". */
    List<Filler> subjectNames() {
        return structure().clauses().stream()
                .filter(clause -> clause.governor == null && clause.link == Link.NONE && clause.subject != null)
                .findFirst()
                .map(clause -> clause.subject.head())
                .map(part -> fillers.stream()
                        .filter(filler -> filler.isIn(part.first(), part.end()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether one noun phrase, with its list, holds all of some names. */
    boolean areOnePhrase(List<Filler> names) {
        return structure().elements().stream()
                .filter(Element::hasNominal)
                .anyMatch(element -> names.stream().allMatch(name -> name.isIn(element.first(), element.end())));
    }

    /** Who says something in it: "X said". */
    Optional<Attribution> speaker() {
        return new AttributionReader(
                        cues,
                        words,
                        fillers,
                        structure().elements(),
                        structure().clauses())
                .speaker();
    }
}
