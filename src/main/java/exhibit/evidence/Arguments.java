package exhibit.evidence;

import exhibit.lexicon.Frame;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A trigger's arguments by grammatical function, before the frame says what they mean.
 *
 * @param byFunction nominals by function as in {@code frames.tsv}, nearest first
 * @param prepositions the prepositional phrases around the trigger
 */
record Arguments(Map<String, List<Nominal>> byFunction, List<Element> prepositions) {
    Arguments() {
        this(new LinkedHashMap<>(), new ArrayList<>());
    }

    void add(String function, Nominal nominal) {
        if (nominal != null) {
            byFunction.computeIfAbsent(function, name -> new ArrayList<>()).add(nominal);
        }
    }

    /** A prepositional phrase is an argument under its preposition. */
    void add(Element preposition) {
        prepositions.add(preposition);
        add(preposition.word(), preposition.nominal());
    }

    List<Nominal> of(String function) {
        return byFunction.getOrDefault(function, List.of());
    }

    List<Nominal> patients() {
        return of(Frame.PATIENT);
    }

    /** Those who may be partners: who does it, and with or between whom. */
    List<Nominal> parties() {
        List<Nominal> parties = new ArrayList<>(of(Frame.AGENT));
        parties.addAll(of("with"));
        parties.addAll(of("between"));
        parties.addAll(of("among"));
        return parties;
    }
}
