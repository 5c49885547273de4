package exhibit.mention;

import exhibit.Mention;
import exhibit.Provenance;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.List;

/** All finders, what they find again in the document, and the one merge. Thread-safe. */
public final class MentionFinders implements MentionFinder {
    private final List<MentionFinder> finders;
    private final AcronymFinder acronyms;

    private MentionFinders(List<MentionFinder> finders, AcronymFinder acronyms) {
        this.finders = finders;
        this.acronyms = acronyms;
    }

    /** Loads its models, once. */
    public static MentionFinders open(Lexicons lexicons) {
        return new MentionFinders(
                List.of(
                        new PlaceFinder(lexicons),
                        new OrganisationFinder(lexicons),
                        new CompanyFinder(lexicons),
                        new GoodsFinder(lexicons)),
                new AcronymFinder(lexicons.words().list("legal-form")));
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> candidates = new ArrayList<>();
        finders.forEach(finder -> candidates.addAll(finder.find(source, sentences)));
        List<Mention> again = acronyms.find(source, candidates);
        for (Mention mention : again) {
            boolean analysed =
                    sentences.stream().anyMatch(sentence -> sentence.span().contains(mention.span()));
            if (analysed) {
                candidates.add(mention);
            }
        }
        return LongestSureSpan.merge(candidates);
    }

    public List<Provenance.Model> models() {
        return List.of();
    }
}
