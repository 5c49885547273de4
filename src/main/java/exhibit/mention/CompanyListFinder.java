package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Names in a list are of one kind: after "companies such as", and beside a name that is surely a company's, the other names
 * are companies too, unless something surely says what else they are. Works on the mentions of the other finders.
 */
final class CompanyListFinder {
    private static final double SURE = 0.7;
    private static final double LISTED = 0.75;
    private static final Set<String> SUCH_AS = Set.of("like", "including", "as", "namely", "notably", ":", ",");

    private final Set<String> heads;
    private final Set<String> organisationHeads;
    private final Set<String> publicBodies;
    private final Places places;

    CompanyListFinder(Lexicons lexicons) {
        this.heads = lexicons.words().list("list-head");
        this.organisationHeads = lexicons.words().list("organisation-head");
        this.publicBodies = lexicons.words().list("public-body");
        this.places = lexicons.places();
    }

    /** One item of a list, by tokens. */
    private record Item(int first, int end) {}

    List<Mention> find(SourceText source, List<Sentence> sentences, List<Mention> candidates) {
        List<Mention> sorted = candidates.stream()
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        List<Mention> found = new ArrayList<>();
        int from = 0;
        for (Sentence sentence : sentences) {
            while (from < sorted.size()
                    && sorted.get(from).start() < sentence.span().start()) {
                from++;
            }
            int to = from;
            while (to < sorted.size()
                    && sorted.get(to).start() < sentence.span().end()) {
                to++;
            }
            List<Mention> here = sorted.subList(from, to);
            int index = 0;
            while (index < sentence.tokens().size()) {
                List<Item> items = itemsAt(source, sentence, index);
                if (items.isEmpty()) {
                    index++;
                } else {
                    add(source, sentence, items, here, found);
                    index = items.get(items.size() - 1).end();
                }
            }
        }
        return found;
    }

    private void add(
            SourceText source, Sentence sentence, List<Item> items, List<Mention> candidates, List<Mention> found) {
        boolean companies = isAfterHead(source, sentence, items.get(0).first());
        if (!companies && items.size() < 2) {
            return;
        }
        boolean sure = companies || items.stream().anyMatch(item -> isCompany(sentence, item, candidates));
        for (Item item : items) {
            if (sure && mayBeCompany(source, sentence, item, candidates)) {
                Span span = Names.span(sentence, item.first(), item.end());
                found.add(Mention.at(source, span, EntityType.COMPANY, LISTED, "company-list"));
            }
        }
    }

    /** Capitalised runs parted by nothing but commas and conjunctions, from a token on. */
    private static List<Item> itemsAt(SourceText source, Sentence sentence, int from) {
        List<Item> items = new ArrayList<>();
        int index = from;
        while (index < sentence.tokens().size() && isName(source, sentence, index)) {
            int end = index + 1;
            while (end < sentence.tokens().size() && isName(source, sentence, end)) {
                end++;
            }
            items.add(new Item(index, end));
            index = end;
            while (Names.text(source, sentence, index, index + 1).matches(",|and|or") && index < end + 2) {
                index++;
            }
            if (index == end) {
                break;
            }
        }
        return items;
    }

    private static boolean isName(SourceText source, Sentence sentence, int index) {
        return Names.isCapitalised(source, sentence, index)
                && sentence.tokens().get(index).tag().startsWith("NNP");
    }

    /** "Chinese companies such as", "two firms, ". */
    private boolean isAfterHead(SourceText source, Sentence sentence, int first) {
        String marker = Names.text(source, sentence, first - 1, first);
        int head = first - (marker.equals("as") ? 3 : 2);
        if (Names.text(source, sentence, head, head + 1).equals(",")) {
            head--;
        }
        return SUCH_AS.contains(marker) && heads.contains(Names.text(source, sentence, head, head + 1));
    }

    private static boolean isCompany(Sentence sentence, Item item, List<Mention> candidates) {
        Span span = Names.span(sentence, item.first(), item.end());
        return candidates.stream()
                .anyMatch(mention -> mention.type() == EntityType.COMPANY
                        && mention.confidence() >= SURE
                        && mention.span().overlaps(span));
    }

    private boolean mayBeCompany(SourceText source, Sentence sentence, Item item, List<Mention> candidates) {
        Span span = Names.span(sentence, item.first(), item.end());
        for (int index = item.first(); index < item.end(); index++) {
            String word = Names.text(source, sentence, index, index + 1);
            if (organisationHeads.contains(word) || publicBodies.contains(word)) {
                return false;
            }
        }
        boolean otherwise = candidates.stream()
                .anyMatch(mention -> mention.span().overlaps(span)
                        && mention.type() != EntityType.COMPANY
                        && mention.type() != EntityType.ORGANISATION
                        && (mention.confidence() >= 0.9 || mention.type() == EntityType.PRODUCT));
        return !otherwise
                && places.of(Names.text(source, sentence, item.first(), item.end()))
                        .isEmpty();
    }
}
