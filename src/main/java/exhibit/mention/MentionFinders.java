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

/** All finders, what they find again in the document, and the one merge. Thread-safe. */
public final class MentionFinders implements MentionFinder {
    private final List<MentionFinder> finders;
    private final NotAPlace notPlaces;
    private final NotAName notNames;
    private final CompanyListFinder companyLists;
    private final DocumentNames documentNames;
    private final List<Provenance.Model> models;

    private MentionFinders(
            List<MentionFinder> finders,
            NotAPlace notPlaces,
            NotAName notNames,
            CompanyListFinder companyLists,
            DocumentNames documentNames,
            List<Provenance.Model> models) {
        this.finders = List.copyOf(finders);
        this.notPlaces = notPlaces;
        this.notNames = notNames;
        this.companyLists = companyLists;
        this.documentNames = documentNames;
        this.models = List.copyOf(models);
    }

    /** Loads the models of a tier that names are found by; the accurate tier's names are in the sentences already. */
    public static MentionFinders open(Lexicons lexicons, Tier tier) {
        List<MentionFinder> finders = new ArrayList<>();
        List<NameModelFinder> models = tier == Tier.FAST ? NameModelFinder.openAll() : List.of();
        finders.addAll(models);
        finders.add(new EncoderNames());
        finders.add(new PlaceFinder(lexicons));
        finders.add(new PersonFinder(lexicons));
        finders.add(new KnownCompanyFinder(lexicons));
        finders.add(new OrganisationFinder(lexicons));
        finders.add(new CompanyFinder(lexicons, tier == Tier.FAST));
        finders.add(new GoodsFinder(lexicons));
        return new MentionFinders(
                finders,
                new NotAPlace(lexicons),
                new NotAName(lexicons),
                new CompanyListFinder(lexicons),
                new DocumentNames(lexicons),
                models.stream().map(NameModelFinder::model).toList());
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> named = finders.parallelStream() // the models cost most of it; the order stays
                .flatMap(finder -> finder.find(source, sentences).stream())
                .toList();
        List<Mention> candidates =
                new ArrayList<>(notNames.without(sentences, notPlaces.without(source, sentences, named)));
        candidates.removeIf(documentNames.areCompaniesByName(candidates));
        candidates.addAll(companyLists.find(source, sentences, candidates));
        List<Mention> again = documentNames.find(source, sentences, LongestSureSpan.merge(candidates));
        BitSet analysed = new BitSet(source.text().length());
        sentences.forEach(sentence ->
                analysed.set(sentence.span().start(), sentence.span().end()));
        for (Mention mention : again) {
            if (analysed.nextClearBit(mention.start()) >= mention.end()) {
                candidates.add(mention);
            }
        }
        return MajorityType.of(LongestSureSpan.merge(candidates));
    }

    /** The models' files. */
    public List<Provenance.Model> models() {
        return models;
    }
}
