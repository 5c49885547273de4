package exhibit.entity;

import exhibit.entity.NamePart.Kind;
import exhibit.lexicon.CompanyWords.Liability;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two names look like one company's. Words are aligned, each as heavy as it is rare; what only one name has counts
 * against it; then legal forms, numbers and order have their say. Every feature is told.
 */
final class NameComparison {
    /**
     * A score and why.
     *
     * @param score 0.0 to 1.0; 0 where no word sets the names apart from others
     * @param features in words, those of the alignment first
     */
    record Result(double score, List<String> features) {
        static final Result NONE = new Result(0, List.of());

        Result {
            features = List.copyOf(features);
        }
    }

    /** A list's names are longer than what a text calls a company: a word that only the list has counts so much. */
    private static final double ONLY_LISTED = 0.6;

    private static final double ONLY_LISTED_TELLING = 0.8;
    /** Rarity that the words which agree must have together: one name proper, or two words of the language. */
    private static final double TELLING = 0.4;

    private static final double EVERYDAY_TELLS = 0.7;
    /** That two different companies differ by nothing else is rare; that a report gives the wrong form is common. */
    private static final double OTHER_FORM = 0.06;
    /** "Plant No. 5" is not "Plant No. 7". */
    private static final double OTHER_NUMBER = 0.5;

    private static final double NUMBER_MISSING = 0.15;
    private static final double OTHER_ORDER = 0.02;
    private static final double OTHER_PLACE = 0.15;
    /** For each doubling of the rows that have the words which agree, where the list's name goes on: mother or daughter? */
    private static final double ONE_OF_MANY = 0.04;
    /** Four letters are many companies' short name. */
    private static final double SHORT = 0.08;
    /** Three letters are too many companies' acronym, but for the country. */
    private static final double VERY_SHORT = 0.22;

    private static final double EVERYDAY_DIFFERS = 0.12;
    private static final double OTHER_BUSINESS = 0.12;
    private static final double SHORT_AND_MORE = 0.12;
    private static final int SHORT_LENGTH = 4;
    /** "NIOC" for "National Iranian Oil Company": enough only with the country. */
    private static final double INITIALS = 0.74;

    private record Pair(int from, int to, int listedFrom, int listedTo, double likeness, double weight) {
        boolean overlaps(Pair other) {
            return from < other.to && other.from < to || listedFrom < other.listedTo && other.listedFrom < listedTo;
        }
    }

    private final CompanyName name;
    private final double[] weights;
    private final NameIndex.Listed listed;
    private final Rarity rarity;
    private final List<String> features = new ArrayList<>();

    private NameComparison(CompanyName name, double[] weights, NameIndex.Listed listed, Rarity rarity) {
        this.name = name;
        this.weights = weights;
        this.listed = listed;
        this.rarity = rarity;
    }

    /** Compares a name of a text with one of a list. */
    static Result of(CompanyName name, double[] weights, NameIndex.Listed listed, Rarity rarity) {
        return new NameComparison(name, weights, listed, rarity).result();
    }

    private Result result() {
        List<Pair> pairs = aligned();
        boolean same = name.words().equals(listed.name().words());
        if (!tells(pairs, same)) {
            return isInitials() ? new Result(INITIALS, List.of("the first letters of the list's name")) : Result.NONE;
        }
        double matched = 0;
        for (Pair pair : pairs) {
            matched += pair.likeness * weight(pair);
        }
        double all = 0;
        for (double weight : weights) {
            all += weight;
        }
        double missing = 0;
        for (int index = 0; index < listed.weights().length; index++) {
            missing += isIn(pairs, index, true) ? 0 : listed.weights()[index];
            all += isIn(pairs, index, true) ? listed.weights()[index] : onlyListed(index);
        }
        double score = matched / all;
        tell(pairs);
        score -= missing > 0 ? oneOfMany(pairs) : 0;
        score -= everyday(pairs, missing > 0)
                + business(pairs)
                + order(pairs)
                + form()
                + places(pairs)
                + shortName(pairs);
        score = numbers(score);
        return new Result(Math.max(0, Math.min(1, score)), features);
    }

    private boolean isInitials() {
        return name.parts().size() == 1
                && name.parts().get(0).kind() == Kind.NAME
                && name.written().equals(name.written().toUpperCase(Locale.ROOT))
                && name.parts().get(0).written().equals(listed.name().initials());
    }

    private double weight(Pair pair) {
        double weight = 0;
        for (int index = pair.from; index < pair.to; index++) {
            weight += weights[index];
        }
        for (int index = pair.listedFrom; index < pair.listedTo; index++) {
            weight += listed.weights()[index];
        }
        return weight;
    }

    /** Pairs of the heaviest and most alike words first, each word in one pair at most; in the order of the name. */
    private List<Pair> aligned() {
        List<NamePart> own = name.parts();
        List<NamePart> theirs = listed.name().parts();
        List<Pair> pairs = new ArrayList<>();
        for (int index = 0; index < own.size(); index++) {
            for (int other = 0; other < theirs.size(); other++) {
                pair(pairs, index, index + 1, other, other + 1, Likeness.of(own.get(index), theirs.get(other)));
                if (index + 1 < own.size()) {
                    pair(
                            pairs,
                            index,
                            index + 2,
                            other,
                            other + 1,
                            joined(own.get(index), own.get(index + 1), theirs.get(other)));
                }
                if (other + 1 < theirs.size()) {
                    pair(
                            pairs,
                            index,
                            index + 1,
                            other,
                            other + 2,
                            joined(theirs.get(other), theirs.get(other + 1), own.get(index)));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness * pair.weight)
                .thenComparingInt(Pair::from)
                .thenComparingInt(pair -> Math.abs(pair.from - pair.listedFrom)));
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : pairs) {
            if (chosen.stream().noneMatch(pair::overlaps)) {
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.comparingInt(Pair::from));
        return chosen;
    }

    private void pair(List<Pair> pairs, int from, int to, int listedFrom, int listedTo, double likeness) {
        if (likeness > 0) {
            Pair pair = new Pair(from, to, listedFrom, listedTo, likeness, 0);
            pairs.add(new Pair(from, to, listedFrom, listedTo, likeness, weight(pair)));
        }
    }

    static boolean canBeOneWord(NamePart first, NamePart second) {
        return (first.isTelling() || second.isTelling())
                && first.kind() != Kind.NUMBER
                && second.kind() != Kind.NUMBER
                && !first.written().contains(" ")
                && !second.written().contains(" ");
    }

    /** What romanisations share of two words written as one. */
    static String oneWord(NamePart first, NamePart second) {
        return first.form() + second.form();
    }

    private static double joined(NamePart first, NamePart second, NamePart whole) {
        int letters = first.written().length() + second.written().length();
        boolean maybe = whole.kind() == Kind.NAME
                && Math.abs(letters - whole.written().length()) <= 2
                && first.written().charAt(0) == whole.written().charAt(0)
                && canBeOneWord(first, second);
        return maybe && oneWord(first, second).equals(whole.form()) ? 0.97 : 0;
    }

    /** Whether what agrees would not agree of any two companies. */
    private boolean tells(List<Pair> pairs, boolean same) {
        double telling = 0;
        for (Pair pair : pairs) {
            telling += pair.likeness
                    * Math.min(
                            telling(name, weights, pair.from, pair.to),
                            telling(listed.name(), listed.weights(), pair.listedFrom, pair.listedTo));
        }
        return telling >= TELLING || same && isMoreThanBusiness();
    }

    /** "Iran Air" and "27th Scientific Center" are names; "International Trading Company" is none. */
    private boolean isMoreThanBusiness() {
        int words = name.parts().size();
        return name.parts().stream()
                .anyMatch(part -> part.kind() == Kind.NUMBER && words > 2
                        || (part.isTelling() || part.kind() == Kind.PLACE) && words > 1);
    }

    private static double telling(CompanyName name, double[] weights, int from, int to) {
        double telling = 0;
        for (int index = from; index < to; index++) {
            switch (name.parts().get(index).kind()) {
                case NAME -> telling += weights[index];
                case EVERYDAY -> telling += EVERYDAY_TELLS * weights[index];
                case PLACE, NUMBER, BUSINESS, GENERAL -> {}
            }
        }
        return telling;
    }

    private void tell(List<Pair> pairs) {
        for (Pair pair : pairs) {
            String own = written(name, pair.from, pair.to);
            String theirs = written(listed.name(), pair.listedFrom, pair.listedTo);
            String agrees = own.equals(theirs) ? "\"%s\"".formatted(own) : "\"%s\" as \"%s\"".formatted(own, theirs);
            String likeness = pair.likeness < 1 ? ", likeness " + two(pair.likeness) : "";
            features.add(agrees + " (weight " + two(pair.weight / 2) + likeness + ")");
        }
        for (int index = 0; index < weights.length; index++) {
            if (!isIn(pairs, index, false)) {
                features.add("\"%s\" only in the text (weight %s)"
                        .formatted(name.parts().get(index).written(), two(weights[index])));
            }
        }
        for (int index = 0; index < listed.weights().length; index++) {
            if (!isIn(pairs, index, true)) {
                features.add("\"%s\" only in the list (weight %s)"
                        .formatted(listed.name().parts().get(index).written(), two(onlyListed(index))));
            }
        }
    }

    private double onlyListed(int index) {
        NamePart part = listed.name().parts().get(index);
        return (part.isTelling() ? ONLY_LISTED_TELLING : ONLY_LISTED) * listed.weights()[index];
    }

    private double oneOfMany(List<Pair> pairs) {
        int rows = Integer.MAX_VALUE;
        for (Pair pair : pairs) {
            for (int index = pair.listedFrom; index < pair.listedTo; index++) {
                NamePart part = listed.name().parts().get(index);
                rows = part.isTelling() ? Math.min(rows, rarity.rows(part)) : rows;
            }
        }
        if (rows == Integer.MAX_VALUE || rows < 2) {
            return 0;
        }
        return less(ONE_OF_MANY * Math.log(rows) / Math.log(2), rows + " rows have these words");
    }

    /** "Golden Star Resources" is not "Golden Star". */
    private double everyday(List<Pair> pairs, boolean missing) {
        boolean named = false;
        int agree = 0;
        for (Pair pair : pairs) {
            for (int index = pair.from; index < pair.to; index++) {
                named |= name.parts().get(index).kind() == Kind.NAME;
                agree++;
            }
        }
        return !named && (missing || agree < weights.length)
                ? less(EVERYDAY_DIFFERS, "words of the language only, and not all agree")
                : 0;
    }

    /** "Baikal Airlines" is not "Baikal"; a spelling that is only near needs all the rest to agree. */
    private double business(List<Pair> pairs) {
        int own = 0;
        int theirs = 0;
        for (int index = 0; index < weights.length; index++) {
            own += name.parts().get(index).kind() == Kind.BUSINESS && !isIn(pairs, index, false) ? 1 : 0;
        }
        for (int index = 0; index < listed.weights().length; index++) {
            theirs += listed.name().parts().get(index).kind() == Kind.BUSINESS && !isIn(pairs, index, true) ? 1 : 0;
        }
        boolean near = pairs.stream().anyMatch(pair -> pair.likeness < Likeness.SPELLING);
        if (own > 0) {
            return less(OTHER_BUSINESS, "a business that the list does not name");
        }
        if (theirs == 0) {
            return 0;
        }
        if (near) {
            return less(OTHER_BUSINESS, "only a near spelling, and a business that the text does not name");
        }
        return weights.length == 1
                ? less(OTHER_BUSINESS / 2, "one word, and a business that the text does not name")
                : 0;
    }

    private double order(List<Pair> pairs) {
        for (int index = 1; index < pairs.size(); index++) {
            if (pairs.get(index).listedFrom < pairs.get(index - 1).listedFrom) {
                return less(OTHER_ORDER, "words in another order");
            }
        }
        return 0;
    }

    private double form() {
        Set<Liability> own = name.liability();
        Set<Liability> theirs = listed.name().liability();
        boolean differ = !own.isEmpty() && !theirs.isEmpty() && own.stream().noneMatch(theirs::contains);
        return differ ? less(OTHER_FORM, "another kind of legal form") : 0;
    }

    /** "Gazprom Neft Kazakhstan" is not "Gazprom Neft Serbia". */
    private double places(List<Pair> pairs) {
        boolean own = false;
        boolean theirs = false;
        for (int index = 0; index < weights.length; index++) {
            own |= name.parts().get(index).kind() == Kind.PLACE && !isIn(pairs, index, false);
        }
        for (int index = 0; index < listed.weights().length; index++) {
            theirs |= listed.name().parts().get(index).kind() == Kind.PLACE && !isIn(pairs, index, true);
        }
        return own && theirs ? less(OTHER_PLACE, "another place in the name") : 0;
    }

    private double shortName(List<Pair> pairs) {
        int longest = pairs.stream()
                .flatMap(pair -> name.parts().subList(pair.from, pair.to).stream())
                .filter(NamePart::isTelling)
                .mapToInt(part -> part.written().length())
                .max()
                .orElse(Integer.MAX_VALUE);
        if (longest > SHORT_LENGTH) {
            return 0;
        }
        if (weights.length > pairs.size() || listed.weights().length > pairs.size()) {
            return less(SHORT_AND_MORE, "a short name");
        }
        boolean alone = weights.length == 1;
        return alone ? less(longest < SHORT_LENGTH ? VERY_SHORT : SHORT, "a short name") : 0;
    }

    private double numbers(double score) {
        Set<String> own = name.numbers();
        Set<String> theirs = listed.name().numbers();
        if (own.equals(theirs)) {
            return score;
        }
        if (!own.isEmpty() && !theirs.isEmpty()) {
            features.add("another number, half the score");
            return score * OTHER_NUMBER;
        }
        return score - less(NUMBER_MISSING, "a number in one of the names only");
    }

    private double less(double amount, String why) {
        features.add(why + " (-" + two(amount) + ")");
        return amount;
    }

    private static boolean isIn(List<Pair> pairs, int index, boolean listed) {
        for (Pair pair : pairs) {
            if (listed ? pair.listedFrom <= index && index < pair.listedTo : pair.from <= index && index < pair.to) {
                return true;
            }
        }
        return false;
    }

    private static String written(CompanyName name, int from, int to) {
        return name.parts().subList(from, to).stream()
                .map(NamePart::written)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Two decimals, as in every explanation. */
    static String two(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }
}
