package exhibit.evidence;

import exhibit.EvidenceRecord.Quantity;
import exhibit.Span;
import exhibit.lexicon.Units;
import exhibit.lexicon.Units.Found;
import exhibit.lexicon.Units.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Amounts in a sentence: a number with its scale and its unit, currency, percent sign or the goods it counts. Of a range, and of
 * "hundreds of", the lower number is the value; the text has all the words, "more than" and "about" included.
 */
final class QuantityReader {
    private final Units units;

    QuantityReader(Units units) {
        this.units = units;
    }

    List<Quantity> read(Words words, List<Filler> fillers, List<ReadDate> dates) {
        return new Reading(words, fillers, dates).quantities();
    }

    /** A number that ends before a piece. */
    private record Figure(double value, int end, boolean scaled) {}

    /** An amount that ends before a piece. */
    private record Amount(double value, String unit, int end) {}

    private final class Reading {
        private final Words words;
        private final List<Filler> fillers;
        private final List<ReadDate> dates;
        private final Pieces pieces;
        private final int offset;

        Reading(Words words, List<Filler> fillers, List<ReadDate> dates) {
            this.words = words;
            this.fillers = fillers;
            this.dates = dates;
            this.pieces =
                    Pieces.withDecimals(words.source().words(words.sentence().span()));
            this.offset = words.sentence().span().start();
        }

        List<Quantity> quantities() {
            List<Quantity> quantities = new ArrayList<>();
            int index = 0;
            while (index < pieces.size()) {
                Amount amount = isInWord(index) || isInDate(index) ? null : at(index);
                if (amount != null) {
                    quantities.add(quantity(withApproximation(index), amount));
                }
                index = amount == null ? index + 1 : amount.end();
            }
            return quantities;
        }

        private Quantity quantity(int first, Amount amount) {
            int start = offset + pieces.start(first);
            int end = offset + pieces.end(amount.end() - 1);
            String text = words.source().text().substring(start, end);
            return new Quantity(text, amount.value(), amount.unit(), start, end);
        }

        /** Where "about" or "between" before a number begins. */
        private int withApproximation(int number) {
            for (int first = Math.max(0, number - 4); first < number; first++) {
                Optional<Found> found = units.at(pieces::lower, first);
                boolean about = found.isPresent()
                        && found.get().unit().kind() == Kind.APPROXIMATE
                        && first + found.get().length() == number;
                if (about) {
                    return first;
                }
            }
            return pieces.lower(number - 1).equals("between") ? number - 1 : number;
        }

        private Amount at(int index) {
            Amount share = share(index);
            if (share != null) {
                return share;
            }
            String currency = currencyBefore(index);
            int first = currency == null ? index : index + currencyLength(index);
            Figure number = number(first);
            if (number == null) {
                return null;
            }
            Figure upper = upper(index, number);
            double value = number.value();
            int end = number.end();
            if (upper != null) {
                value = upper.scaled() && !number.scaled() ? times(value, scaleOf(upper)) : value;
                end = upper.end();
            }
            if (currency != null) {
                Found letter = found(end, Kind.SHORT_SCALE);
                boolean glued = letter != null && pieces.isGlued(end);
                return new Amount(
                        glued ? times(value, letter.unit().factor()) : value, currency, glued ? end + 1 : end);
            }
            return measured(index, value, end);
        }

        private Amount measured(int index, double number, int from) {
            double value = number;
            int end = from;
            Found shortScale = found(end, Kind.SHORT_SCALE);
            if (shortScale != null && pieces.isGlued(end) && unitAt(end + 1) != null) {
                value = times(value, shortScale.unit().factor());
                end++;
            }
            int hyphen = pieces.isGlued(end) && pieces.lower(end).matches("[-\u2011]") ? 1 : 0;
            Found unit = unitAt(end + hyphen);
            if (unit != null) {
                return new Amount(
                        times(value, unit.unit().factor()), unit.unit().unit(), end + hyphen + unit.length());
            }
            boolean inWord = pieces.isGlued(end) && (pieces.isWord(end) || pieces.isNumber(end) || hyphen > 0);
            boolean goods = counts(end) || !pieces.isNumber(index) && isInGoods(index);
            return !inWord && !isOfName(index) && goods ? new Amount(value, "items", end) : null;
        }

        /** "forty-two helicopters" found as one name of goods. */
        private boolean isInGoods(int index) {
            int token = tokenAt(index);
            return fillers.stream().anyMatch(filler -> filler.isProduct() && filler.first() == token);
        }

        /** "Boeing 737", "Resolution 1970". */
        private boolean isOfName(int index) {
            int token = tokenAt(index) - 1;
            boolean country = fillers.stream().anyMatch(filler -> filler.isCountry() && filler.end() == token + 1);
            return words.tag(token).startsWith("NNP") && !country && pieces.isNumber(index);
        }

        private Found unitAt(int index) {
            Optional<Found> unit = units.at(pieces::lower, index);
            boolean fits = unit.isPresent()
                    && switch (unit.get().unit().kind()) {
                        case MEASURE, PERCENT, CURRENCY -> isWritten(index, unit.get());
                        default -> false;
                    };
            return fits && !goesOn(index + unit.get().length()) ? unit.get() : null;
        }

        /** "six L-39 jets": no litres. */
        private boolean goesOn(int end) {
            boolean hyphen = pieces.isGlued(end) && pieces.lower(end).equals("-");
            return hyphen && pieces.isGlued(end + 1) && pieces.isNumber(end + 1);
        }

        /** "5G" are no grams, "20 try" no lira: a single letter is small, a code of a currency in capitals. */
        private boolean isWritten(int index, Found unit) {
            String form = pieces.text(index);
            if (unit.unit().kind() == Kind.CURRENCY && unit.unit().unit().equalsIgnoreCase(form)) {
                return form.equals(unit.unit().unit());
            }
            return form.length() > 1 || !Character.isUpperCase(form.charAt(0)) || form.equals("L");
        }

        /** "$", "US$", "EUR", "Rs" right before a number; words such as "won" stand behind one. */
        private String currencyBefore(int index) {
            Optional<Found> unit =
                    units.at(pieces::lower, index).filter(found -> found.unit().kind() == Kind.CURRENCY);
            if (unit.isEmpty()) {
                return null;
            }
            String form = pieces.text(index + unit.get().length() - 1);
            boolean sign = form.matches("\\p{Sc}|[A-Z]{2,4}|Rs|\\.");
            return sign ? unit.get().unit().unit() : null;
        }

        private int currencyLength(int index) {
            return units.at(pieces::lower, index).map(Found::length).orElse(0);
        }

        /** The second number of a range; {@code null} for none: "5 to 7", "20-30", "between $3 and $4". */
        private Figure upper(int index, Figure lower) {
            String join = pieces.lower(lower.end());
            boolean between = pieces.lower(index - 1).equals("between");
            boolean joined = join.matches("[-\u2013\u2014]") && pieces.isGlued(lower.end())
                    || join.equals("to") && !pieces.lower(index - 1).equals("from")
                    || join.equals("and") && between;
            if (!joined) {
                return null;
            }
            int next = lower.end() + 1;
            next += currencyBefore(next) == null ? 0 : currencyLength(next);
            if (isInDate(next)) {
                return null;
            }
            Figure upper = number(next);
            boolean digits = pieces.isNumber(next) || between || lower.value() < 100;
            return upper != null && digits && upper.value() > lower.value() ? upper : null;
        }

        private double scaleOf(Figure number) {
            double scale = 1;
            int at = number.end() - 1;
            while (at >= 0 && found(at, Kind.SCALE) != null) {
                scale = times(scale, found(at, Kind.SCALE).unit().factor());
                at--;
            }
            return scale;
        }

        /** "1,200.5", "forty-two", "one hundred and twenty", "2 million", "a dozen", "hundreds of", "several thousand". */
        private Figure number(int index) {
            Found several = found(index, Kind.SEVERAL);
            if (several != null) {
                double value = several.unit().factor();
                int end = index + 1;
                Found more = pieces.lower(end).equals("of") ? found(end + 1, Kind.SEVERAL) : null;
                if (more != null) { // "tens of thousands"
                    value = times(value, more.unit().factor());
                    end += 2;
                }
                return new Figure(value, pieces.lower(end).equals("of") ? end + 1 : end, false);
            }
            boolean half = pieces.lower(index).equals("half")
                    && pieces.lower(index + 1).matches("an?");
            if (half && found(index + 2, Kind.SCALE) != null) {
                return scaled(0.5, index + 2);
            }
            boolean one = pieces.lower(index).matches("an?|several") && found(index + 1, Kind.SCALE) != null;
            return one ? scaled(1, index + 1) : figure(index);
        }

        private Figure figure(int index) {
            if (pieces.isNumber(index)) {
                String digits = pieces.text(index).replace(",", "");
                return digits.length() > 18 ? null : scaled(Double.parseDouble(digits), index + 1);
            }
            Found first = found(index, Kind.NUMBER);
            if (first == null) {
                return null;
            }
            Figure whole = scaled(tens(index), index + (hasUnits(index) ? 3 : 1));
            int next = pieces.lower(whole.end()).equals("and") ? whole.end() + 1 : whole.end();
            Found rest = whole.scaled() ? found(next, Kind.NUMBER) : null;
            if (rest == null || rest.unit().factor() >= whole.value()) {
                return whole;
            }
            Figure small = scaled(tens(next), next + (hasUnits(next) ? 3 : 1)); // "one hundred and twenty"
            return small.value() >= whole.value()
                    ? whole
                    : new Figure(whole.value() + small.value(), small.end(), true);
        }

        private double tens(int index) {
            double value = found(index, Kind.NUMBER).unit().factor();
            return hasUnits(index)
                    ? value + found(index + 2, Kind.NUMBER).unit().factor()
                    : value;
        }

        /** "forty-two". */
        private boolean hasUnits(int index) {
            Found units = pieces.lower(index + 1).equals("-") ? found(index + 2, Kind.NUMBER) : null;
            boolean small = units != null && units.unit().factor() < 10;
            return small && found(index, Kind.NUMBER).unit().factor() >= 20;
        }

        private Figure scaled(double number, int from) {
            double value = number;
            int end = from;
            boolean scaled = false;
            while (true) {
                int hyphen = pieces.isGlued(end) && pieces.lower(end).equals("-") ? 1 : 0; // "3.5-million-ton"
                Found scale = found(end + hyphen, Kind.SCALE);
                if (scale == null) {
                    return new Figure(value, end, scaled);
                }
                value = times(value, scale.unit().factor());
                end += hyphen + 1;
                scaled = true;
            }
        }

        /** "a third of", "two-thirds of", "half of", "one in five", "three out of four": in per cent. */
        private Amount share(int index) {
            Found half = found(index, Kind.FRACTION);
            if (half != null && pieces.lower(index).equals("half") && isOf(index + 1)) {
                return new Amount(half.unit().factor(), half.unit().unit(), index + 1);
            }
            boolean one = pieces.lower(index).matches("an?");
            Found number = found(index, Kind.NUMBER);
            double count = one ? 1 : number == null ? 0 : number.unit().factor();
            if (count == 0) {
                return null;
            }
            int next = index + (pieces.lower(index + 1).equals("-") ? 2 : 1);
            Found part = found(next, Kind.FRACTION);
            if (part != null && isOf(next + 1)) {
                return new Amount(
                        round(count * part.unit().factor()), part.unit().unit(), next + 1);
            }
            int in = pieces.lower(index + 1).equals("out")
                            && pieces.lower(index + 2).equals("of")
                    ? index + 3
                    : index + 2;
            Found all = in == index + 3 || pieces.lower(index + 1).equals("in") ? found(in, Kind.NUMBER) : null;
            boolean less = all != null && count < all.unit().factor() && !one;
            return less ? new Amount(round(100 * count / all.unit().factor()), "%", in + 1) : null;
        }

        private boolean isOf(int index) {
            return pieces.lower(index).matches("of|the|its|their|all");
        }

        private static double round(double value) {
            return Math.abs(value - 66.6) < 0.05 ? 66.7 : Math.round(value * 10) / 10.0;
        }

        private Found found(int index, Kind kind) {
            return units.at(pieces::lower, index)
                    .filter(found -> found.unit().kind() == kind)
                    .orElse(null);
        }

        /** "42 fighter aircraft", "15 of the valves": only describing words stand before the goods. */
        private boolean counts(int end) {
            int first = tokenAt(end);
            if (first < 0) {
                return false;
            }
            boolean of =
                    words.lower(first).equals("of") || words.lower(first - 1).equals("of");
            for (int next = first; next < words.size() && next < first + 5; next++) {
                int token = next;
                if (fillers.stream().anyMatch(filler -> filler.isProduct() && filler.first() == token)) {
                    return true;
                }
                boolean partitive = of && words.lower(next).matches("of|the|its|their|these|those");
                if (!partitive && !words.tag(next).matches("JJ.*|VB[NG]|NNP?S?|HYPH")) {
                    return false;
                }
            }
            return false;
        }

        /** The sentence's token that a piece lies in; -1 past the end. */
        private int tokenAt(int index) {
            if (index >= pieces.size()) {
                return -1;
            }
            int start = offset + pieces.start(index);
            int token = 0;
            while (token < words.size() && words.span(token, token + 1).end() <= start) {
                token++;
            }
            return token < words.size() ? token : -1;
        }

        /** "S-400", "T72", "1.2.3": a number inside a word is none. */
        private boolean isInWord(int index) {
            if (!pieces.isGlued(index)) {
                return false;
            }
            boolean letter = pieces.isWord(index - 1) && !isSign(index - 1) || pieces.isNumber(index - 1);
            boolean hyphen = pieces.lower(index - 1).matches("[-\u2011./]") && pieces.isGlued(index - 1);
            return letter || hyphen;
        }

        private boolean isSign(int index) {
            return units.at(pieces::lower, index)
                    .filter(found -> found.unit().kind() == Kind.CURRENCY)
                    .isPresent();
        }

        private boolean isInDate(int index) {
            if (index >= pieces.size()) {
                return false;
            }
            Span span = new Span(offset + pieces.start(index), offset + pieces.end(index));
            return dates.stream().anyMatch(date -> date.span().overlaps(span));
        }
    }

    /** In decimals, as a reader multiplies: 134.2 billion is 134,200,000,000 and not a hair less. */
    private static double times(double value, double factor) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
    }
}
