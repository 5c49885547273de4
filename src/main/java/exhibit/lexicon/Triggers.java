package exhibit.lexicon;

import exhibit.EvidenceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that evoke a claim: {@code triggers.tsv} gives lemma and type, {@code frames.tsv} the role of each argument.
 * Immutable.
 */
public final class Triggers {
    /** How a trigger stands in the sentence. */
    public enum Form {
        /** "supplied", "to supply". */
        VERB,
        /** "the supply of": names the event. */
        EVENT_NOUN,
        /** "supplier of": names who does it. */
        AGENT_NOUN
    }

    /**
     * One trigger.
     *
     * @param lemma of the word
     * @param form how it stands in the sentence
     * @param type what it claims
     * @param frame which roles its arguments have
     * @param needs a word or function that must be there for it to be a trigger, such as {@code to}; may be empty
     */
    public record Trigger(String lemma, Form form, EvidenceType type, Frame frame, List<String> needs) {}

    private final Map<String, List<Trigger>> verbs;
    private final Map<String, List<Trigger>> nouns;

    private Triggers(Map<String, List<Trigger>> verbs, Map<String, List<Trigger>> nouns) {
        this.verbs = verbs;
        this.nouns = nouns;
    }

    static Triggers open() {
        Map<String, Frame> frames = Frame.read("frames.tsv");
        Map<String, List<Trigger>> verbs = new LinkedHashMap<>();
        Map<String, List<Trigger>> nouns = new LinkedHashMap<>();
        Table.read("triggers.tsv", List.of("lemma", "form", "type", "frame", "needs"), row -> {
            Form form = Form.valueOf(row.cell(1));
            Frame frame = Optional.ofNullable(frames.get(row.cell(3)))
                    .orElseThrow(() -> row.wrong("no frame " + row.cell(3)));
            Trigger trigger = new Trigger(row.cell(0), form, EvidenceType.valueOf(row.cell(2)), frame, row.values(4));
            Map<String, List<Trigger>> target = form == Form.VERB ? verbs : nouns;
            target.merge(trigger.lemma(), List.of(trigger), Triggers::joined);
            return trigger;
        });
        return new Triggers(Map.copyOf(verbs), Map.copyOf(nouns));
    }

    /** The triggers of a verb's lemma, in the order of the file; usually none. */
    public List<Trigger> verb(String lemma) {
        return verbs.getOrDefault(lemma, List.of());
    }

    /** The triggers of a noun's lemma, in the order of the file; usually none. */
    public List<Trigger> noun(String lemma) {
        return nouns.getOrDefault(lemma, List.of());
    }

    private static List<Trigger> joined(List<Trigger> before, List<Trigger> more) {
        return java.util.stream.Stream.concat(before.stream(), more.stream()).toList();
    }
}
