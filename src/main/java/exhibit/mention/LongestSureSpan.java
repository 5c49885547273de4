package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * The one rule by which overlapping finders agree: sure mentions before candidates, then the longer span, then the surer one;
 * what is listed as an alliance of states is no other body.
 * A country or demonym stays inside an organisation that it is part of ("Russian army"); nothing stays inside a company.
 */
final class LongestSureSpan {
    private static final double SURE = 0.6;

    private LongestSureSpan() {}

    static List<Mention> merge(List<Mention> candidates) {
        List<Mention> ranked = new ArrayList<>(candidates);
        ranked.sort(Comparator.comparing((Mention mention) -> !mention.source().equals("legal-forms.tsv"))
                .thenComparing(mention -> mention.confidence() < SURE)
                .thenComparing(mention -> -mention.span().length())
                .thenComparing(mention -> mention.type() != EntityType.BLOC)
                .thenComparing(mention -> -mention.confidence())
                .thenComparing(Mention::start)
                .thenComparing(Mention::type)
                .thenComparing(Mention::source));
        List<Mention> kept = new ArrayList<>();
        BitSet taken = new BitSet(); // by position: most mentions are alone, and only the others need comparing
        for (Mention mention : ranked) {
            int next = taken.nextSetBit(mention.start());
            boolean alone = next < 0 || next >= mention.end();
            if (alone || kept.stream().noneMatch(other -> excludes(other, mention))) {
                kept.add(mention);
                taken.set(mention.start(), mention.end());
            }
        }
        kept.sort(Comparator.comparing(Mention::span));
        return List.copyOf(kept);
    }

    private static boolean excludes(Mention kept, Mention mention) {
        Span inner = mention.span();
        if (!kept.span().overlaps(inner)) {
            return false;
        }
        boolean place = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.NORP;
        boolean nested = place
                && kept.type() == EntityType.ORGANISATION
                && kept.span().contains(inner)
                && kept.span().length() > inner.length();
        return !nested;
    }
}
