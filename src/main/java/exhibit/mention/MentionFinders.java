package exhibit.mention;

import exhibit.Mention;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** All finders and their one merge. Thread-safe. */
public final class MentionFinders implements MentionFinder {
    private final List<MentionFinder> finders;
    private final RepeatFinder repeats;

    private MentionFinders(List<MentionFinder> finders, RepeatFinder repeats) {
        this.finders = List.copyOf(finders);
        this.repeats = repeats;
    }

    /** Loads its models, once. */
    public static MentionFinders open(Lexicons lexicons) {
        return new MentionFinders(
                List.of(
                        new PlaceFinder(lexicons),
                        new NameFinder(lexicons),
                        new CommonBodyFinder(lexicons),
                        new DesignationFinder(lexicons),
                        new GoodsFinder(lexicons)),
                new RepeatFinder(lexicons));
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> found = new ArrayList<>();
        finders.forEach(finder -> found.addAll(finder.find(source, sentences)));
        // a second look, now that the document's own names are known
        List<Mention> first = MentionMerge.merge(source, found);
        List<Mention> acronyms = AcronymFinder.find(source, first);
        List<Mention> known = new ArrayList<>(first);
        known.addAll(acronyms);
        found.addAll(acronyms);
        found.addAll(CoordinationFinder.find(source, sentences, first));
        found.addAll(repeats.find(source, sentences, known));
        return MentionMerge.merge(source, found);
    }

    public List<Provenance.Model> models() {
        return List.of();
    }
}
