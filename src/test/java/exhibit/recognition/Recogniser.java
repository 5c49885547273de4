package exhibit.recognition;

import exhibit.Entity;
import exhibit.Tier;
import exhibit.lexicon.Lexicons;
import exhibit.support.Sources;
import exhibit.support.Steps;
import java.util.List;

/** The product's own finders and resolver of one tier. */
final class Recogniser {
    private final Steps steps;

    private Recogniser(Steps steps) {
        this.steps = steps;
    }

    static Recogniser open(Tier tier) {
        return new Recogniser(Steps.of(tier));
    }

    static Lexicons lexicons() {
        return Steps.lexicons();
    }

    /** The entities of a text, candidates that no claim rests on included. */
    List<Entity> read(String text) {
        return steps.read(Sources.of(text, "\n\n")).entities();
    }
}
