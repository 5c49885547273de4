package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.SourceText;
import exhibit.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The one rule for overlapping finders: <em>the longest sure span wins</em>. A mention of 0.75 or more (of a model alone, 0.9) is
 * sure and beats any that is not; of two alike the longer wins, then the one of a rule, then the more confident. Two finders that
 * agree on span and type make one, surer mention. Before that a good gives way on its left: what of it another sure name covers
 * is cut off, so long as its head stays. A country or people inside an organisation stays as a mention of its own; inside a
 * company it does not. What a model may say at all is {@link ModelGuard}'s.
 */
final class MentionMerge {
    private static final double SURE = 0.75;
    private static final double SURE_OF_MODEL = 0.9;
    private static final Set<EntityType> NESTED = EnumSet.of(EntityType.COUNTRY, EntityType.NORP);
    private static final Comparator<Mention> BEST_FIRST = Comparator.comparing((Mention mention) -> !isSure(mention))
            .thenComparing(mention -> -mention.span().length())
            .thenComparing(MentionMerge::isOfModelAlone)
            .thenComparing(mention -> -mention.confidence())
            .thenComparing(Mention::start)
            .thenComparing(Mention::type)
            .thenComparing(Mention::source);

    private MentionMerge() {}

    private static boolean isSure(Mention mention) {
        return mention.confidence() >= (isOfModelAlone(mention) ? SURE_OF_MODEL : SURE);
    }

    private static boolean isOfModelAlone(Mention mention) {
        return mention.source().startsWith("opennlp:") && mention.source().indexOf('+') < 0;
    }

    static List<Mention> merge(SourceText source, Collection<Mention> candidates) {
        List<Mention> names = candidates.stream()
                .filter(mention -> mention.type() != EntityType.PRODUCT && isSure(mention))
                .toList();
        List<Mention> ordered = agree(candidates.stream()
                        .map(mention -> givingWay(source, mention, names))
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .sorted(BEST_FIRST)
                .toList();
        Kept kept = new Kept();
        ordered.forEach(kept::offer);
        return kept.mentions().stream()
                .sorted(Comparator.comparing(Mention::span))
                .toList();
    }

    private static Mention givingWay(SourceText source, Mention good, List<Mention> names) {
        if (good.type() != EntityType.PRODUCT) {
            return good;
        }
        int start = good.start();
        for (Mention name : names) {
            if (name.start() <= start && name.end() > start && name.end() < good.end()) {
                start = name.end();
            }
        }
        while (start < good.end() && !Character.isLetterOrDigit(source.text().charAt(start))) {
            start++;
        }
        return start == good.start()
                ? good
                : Mention.at(source, new Span(start, good.end()), good.type(), good.confidence(), good.source());
    }

    private static List<Mention> agree(List<Mention> mentions) {
        Map<List<Object>, Mention> byPlace = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byPlace.merge(List.of(mention.span(), mention.type()), mention, MentionMerge::together);
        }
        return new ArrayList<>(byPlace.values());
    }

    private static Mention together(Mention one, Mention other) {
        Mention first = one.confidence() >= other.confidence() ? one : other;
        Mention second = first.equals(one) ? other : one;
        if (first.source().equals(second.source())) {
            return first;
        }
        double either = 1 - (1 - first.confidence()) * (1 - second.confidence());
        return new Mention(
                first.start(),
                first.end(),
                first.page(),
                first.text(),
                first.type(),
                Math.min(0.99, either),
                first.source() + "+" + second.source());
    }

    /** What has won so far, by its place, so that a long document stays fast. */
    private static final class Kept {
        private final TreeMap<Integer, Mention> outer = new TreeMap<>();
        private final TreeMap<Integer, Mention> inner = new TreeMap<>();

        void offer(Mention mention) {
            Mention rival = overlapping(outer, mention);
            if (rival == null) {
                outer.put(mention.start(), mention);
            } else if (NESTED.contains(mention.type())
                    && rival.type() == EntityType.ORGANISATION
                    && rival.span().contains(mention.span())
                    && rival.span().length() > mention.span().length()
                    && overlapping(inner, mention) == null) {
                inner.put(mention.start(), mention);
            }
        }

        private static Mention overlapping(NavigableMap<Integer, Mention> kept, Mention mention) {
            Map.Entry<Integer, Mention> before = kept.lowerEntry(mention.end());
            return before != null && before.getValue().end() > mention.start() ? before.getValue() : null;
        }

        List<Mention> mentions() {
            List<Mention> all = new ArrayList<>(outer.values());
            all.addAll(inner.values());
            return all;
        }
    }
}
