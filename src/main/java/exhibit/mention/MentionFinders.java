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
    private final List<Provenance.Model> models;

    private MentionFinders(
            List<MentionFinder> finders,
            CompanyListFinder companyLists,
            AcronymFinder acronyms,
            List<Provenance.Model> models) {
        this.finders = List.copyOf(finders);
        this.companyLists = companyLists;
        this.acronyms = acronyms;
        this.models = List.copyOf(models);
    }

    /** Loads the models of a tier that names are found by; the accurate tier's names are in the sentences already. */
    public static MentionFinders open(Lexicons lexicons, Tier tier) {
        List<MentionFinder> finders = new ArrayList<>();
        List<NameModelFinder> models = tier == Tier.FAST ? NameModelFinder.openAll() : List.of();
        finders.addAll(models);
        finders.add(new EncoderNames());
        finders.add(new PlaceFinder(lexicons));
        finders.add(new OrganisationFinder(lexicons));
        finders.add(new CompanyFinder(lexicons, tier == Tier.FAST));
        finders.add(new GoodsFinder(lexicons));
        return new MentionFinders(
                finders,
                new CompanyListFinder(lexicons),
                new AcronymFinder(lexicons.words().list("legal-form")),
                models.stream().map(NameModelFinder::model).toList());
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

    /** The models' files. */
    public List<Provenance.Model> models() {
        return models;
    }
}
