package exhibit.evidence;

import exhibit.evidence.Clause.Link;
import java.util.List;

/** "Transshipped in Sri Lanka, the cement reached Somalia": a participle at the front is said of the subject behind the comma. */
final class FrontParticiples {
    private FrontParticiples() {}

    /** Gives the first clause of a sentence its subject where it is such a participle. */
    static void attach(Words words, List<Clause> clauses) {
        if (clauses.size() < 2) {
            return;
        }
        Clause participle = clauses.get(0);
        Clause main = clauses.get(1);
        boolean fronted = words.tag(participle.verb).equals("VBN")
                && participle.first == participle.verb
                && participle.verb == 0
                && participle.subject == null
                && participle.objects.isEmpty()
                && main.subject != null
                && words.form(main.subject.first() - 1).equals(",");
        if (fronted) {
            participle.subject = main.subject;
            participle.passive = true;
            participle.link = Link.RELATIVE;
            main.prepositions.removeIf(phrase -> phrase.first() < main.subject.first());
        }
    }
}
