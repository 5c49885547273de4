package exhibit.evidence;

import exhibit.EvidenceRecord.ProductRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** "delivered tugs to Oman and dredgers to Bangladesh": one verb, but each of the goods has a place of its own and makes a claim. */
final class Distributed {
    private static final String INSIDE_PHRASE = "DT|CD|JJ.*|PRP\\$|\\$";

    private final Words words;
    private final List<Filler> fillers;

    Distributed(Words words, List<Filler> fillers) {
        this.words = words;
        this.fillers = fillers;
    }

    /**
     * Goods with the one that a preposition right behind joins to them.
     *
     * @param preposition as written, in lower case
     */
    private record Pair(Filler goods, String preposition, Filler party) {
        List<Filler> both() {
            return List.of(goods, party);
        }
    }

    /** The claims with those split that a list of such pairs is in. */
    List<Draft> split(List<Draft> drafts) {
        List<Draft> all = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Pair> pairs = draft.isFlow() ? pairs(draft) : List.of();
            if (pairs.size() > 1) {
                pairs.forEach(pair -> all.add(ofPair(draft, pair, pairs)));
            } else {
                all.add(draft);
            }
        }
        return all;
    }

    /** From the first goods of the claim on; none where it has goods besides. */
    private List<Pair> pairs(Draft draft) {
        List<Filler> items = draft.products().stream()
                .filter(argument -> argument.role() == ProductRole.ITEM)
                .map(Draft.Argument::filler)
                .toList();
        List<Pair> pairs = new ArrayList<>();
        Optional<Pair> next = items.isEmpty() ? Optional.empty() : pair(items.get(0));
        while (next.isPresent()) {
            pairs.add(next.get());
            Pair last = next.get();
            next = fillers.stream()
                    .filter(filler ->
                            filler.isProduct() && isJoined(last.party().end(), filler.first()))
                    .findFirst()
                    .flatMap(this::pair)
                    .filter(pair -> pair.preposition().equals(last.preposition())
                            && pair.party().isCountry() == last.party().isCountry());
        }
        boolean first = pairs.isEmpty() || draft.fillers().anyMatch(pairs.get(0).party()::equals);
        List<Filler> goods = pairs.stream().map(Pair::goods).toList();
        return first && goods.containsAll(items) ? pairs : List.of();
    }

    private Optional<Pair> pair(Filler goods) {
        int preposition = goods.end();
        return !words.tag(preposition).matches("IN|TO")
                ? Optional.empty()
                : fillers.stream()
                        .filter(filler -> (filler.isCountry() || filler.isCompany())
                                && filler.first() > preposition
                                && isInside(preposition + 1, filler.first())
                                && !words.tag(filler.end()).matches("NN.*|POS|VB[DPZ]|MD"))
                        .findFirst()
                        .map(party -> new Pair(goods, words.lower(preposition), party));
    }

    /** Whether "and" or a comma, and no more than words of the next noun's phrase, stand between. */
    private boolean isJoined(int from, int to) {
        int start = words.form(from).equals(",") ? from + 1 : from;
        int and = words.lower(start).equals("and") ? start + 1 : start;
        return and > from && and <= to && isInside(and, to);
    }

    private boolean isInside(int from, int to) {
        return IntStream.range(from, to).allMatch(token -> words.tag(token).matches(INSIDE_PHRASE));
    }

    /** The claim for one pair: what it says of the first holds of each in its place. */
    private static Draft ofPair(Draft draft, Pair pair, List<Pair> pairs) {
        Pair first = pairs.get(0);
        List<Filler> others = pairs.stream()
                .flatMap(other -> other.both().stream())
                .filter(filler -> !pair.both().contains(filler))
                .toList();
        Draft own = draft.without(others);
        own.product(pair.goods(), "distributed", ProductRole.ITEM);
        draft.companies().stream()
                .filter(argument -> argument.filler().equals(first.party()))
                .forEach(argument -> own.company(pair.party(), argument.function(), argument.role()));
        draft.countries().stream()
                .filter(argument -> argument.filler().equals(first.party()))
                .forEach(argument -> own.country(pair.party(), argument.function(), argument.role()));
        return own;
    }
}
