package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.mention.CapitalRuns.Run;
import java.util.ArrayList;
import java.util.List;

/** "Boeing, Airbus and Tramontana": an unknown name in a list with a company is likely one too. */
final class CoordinationFinder {
    private CoordinationFinder() {}

    static List<Mention> find(SourceText source, List<Sentence> sentences, List<Mention> known) {
        List<Mention> found = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : sentences) {
            while (from < known.size()
                    && known.get(from).end() <= sentence.span().start()) {
                from++;
            }
            List<Mention> here = new ArrayList<>();
            for (int at = from;
                    at < known.size() && known.get(at).start() < sentence.span().end();
                    at++) {
                here.add(known.get(at));
            }
            if (here.stream().anyMatch(CoordinationFinder::isSureCompany)) {
                find(Words.of(source, sentence), here, found);
            }
        }
        return found;
    }

    private static boolean isSureCompany(Mention mention) {
        return mention.type() == EntityType.COMPANY && mention.confidence() >= 0.75;
    }

    private static void find(Words words, List<Mention> here, List<Mention> found) {
        for (Run run : CapitalRuns.in(words)) {
            Span span = words.span(run.first(), run.end());
            boolean unknown = here.stream().noneMatch(mention -> mention.span().overlaps(span));
            if (unknown
                    && here.stream()
                            .anyMatch(mention -> isSureCompany(mention) && isListed(words, mention.span(), span))) {
                found.add(Mention.at(words.source(), span, EntityType.COMPANY, 0.55, "list"));
            }
        }
    }

    private static boolean isListed(Words words, Span one, Span other) {
        Span first = one.start() < other.start() ? one : other;
        Span second = one.start() < other.start() ? other : one;
        String between = words.source()
                .words(new Span(/* start= */ first.end(), /* end= */ second.start()))
                .strip();
        return between.equals(",") || between.equals("and") || between.equals(", and") || between.equals("or");
    }
}
