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
    private final List<Provenance.Model> models;

    private MentionFinders(List<MentionFinder> finders, RepeatFinder repeats, List<Provenance.Model> models) {
        this.finders = List.copyOf(finders);
        this.repeats = repeats;
        this.models = models;
    }

    /** Loads its models, once. */
    public static MentionFinders open(Lexicons lexicons) {
        List<NameModelFinder> models = NameModelFinder.openAll();
        List<MentionFinder> finders = new ArrayList<>();
        models.forEach(model -> finders.add(new ModelGuard(model, lexicons)));
        finders.add(new PlaceFinder(lexicons));
        finders.add(new NameFinder(lexicons));
        finders.add(new CommonBodyFinder(lexicons));
        finders.add(new DesignationFinder(lexicons));
        finders.add(new GoodsFinder(lexicons));
        return new MentionFinders(
                finders,
                new RepeatFinder(lexicons),
                models.stream().map(NameModelFinder::model).toList());
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
        return models;
    }
}
