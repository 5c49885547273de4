package exhibit.mention;

import exhibit.Mention;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Tier;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/** All finders, what they find again in the document, and the one merge. Thread-safe. */
public final class MentionFinders implements MentionFinder {
    private final List<MentionFinder> finders;
    private final CompanyListFinder companyLists;
    private final AcronymFinder acronyms;
    private final NameModels models;

    private MentionFinders(
            List<MentionFinder> finders, CompanyListFinder companyLists, AcronymFinder acronyms, NameModels models) {
        this.finders = List.copyOf(finders);
        this.companyLists = companyLists;
        this.acronyms = acronyms;
        this.models = models;
    }

    /**
     * Loads a tier's models; where those of the accurate tier cannot run, the fast tier's, and {@link #warning} says so.
     *
     * @param threads that work on one batch of sentences
     */
    static MentionFinders open(Lexicons lexicons, Tier tier, int threads) {
        NameModels models = NameModels.open(tier, threads);
        List<MentionFinder> finders = new ArrayList<>(models.finders());
        finders.add(new PlaceFinder(lexicons));
        finders.add(new OrganisationFinder(lexicons));
        finders.add(new CompanyFinder(lexicons, models.tier() == Tier.FAST));
        finders.add(new GoodsFinder(lexicons));
        return new MentionFinders(
                finders,
                new CompanyListFinder(lexicons),
                new AcronymFinder(lexicons.words().list("legal-form")),
                models);
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> candidates = finders.parallelStream() // the models cost most of it; the order stays
                .flatMap(finder -> finder.find(source, sentences).stream())
                .collect(Collectors.toCollection(ArrayList::new));
        candidates.addAll(companyLists.find(source, sentences, candidates));
        List<Mention> again = acronyms.find(source, candidates);
        BitSet analysed = new BitSet(source.text().length());
        sentences.forEach(sentence ->
                analysed.set(sentence.span().start(), sentence.span().end()));
        for (Mention mention : again) {
            if (analysed.nextClearBit(mention.start()) >= mention.end()) {
                candidates.add(mention);
            }
        }
        return LongestSureSpan.merge(candidates);
    }

    public List<Provenance.Model> models() {
        return models.files();
    }

    /** What finds names. */
    public Tier tier() {
        return models.tier();
    }

    /** Why names are not found by the tier that was asked for; empty where they are. */
    public String warning() {
        return models.warning();
    }
}
