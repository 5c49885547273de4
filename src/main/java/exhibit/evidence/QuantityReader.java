package exhibit.evidence;

import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Quantity;
import exhibit.Span;
import exhibit.lexicon.Units;
import exhibit.lexicon.Units.Kind;
import exhibit.lexicon.Units.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Amounts in a sentence: a number with its scale and its unit, currency, percent sign or the goods it counts. */
final class QuantityReader {
    private final Units units;

    QuantityReader(Units units) {
        this.units = units;
    }

    List<Quantity> read(Words words, List<Filler> fillers, List<EventDate> dates) {
        List<Quantity> quantities = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            Optional<Found> found = isInDate(words, index, dates) ? Optional.empty() : at(words, fillers, index);
            found.map(Found::quantity).ifPresent(quantities::add);
            index = found.map(Found::end).orElse(index + 1);
        }
        return quantities;
    }

    private record Found(Quantity quantity, int end) {}

    private Optional<Found> at(Words words, List<Filler> fillers, int start) {
        Optional<Unit> sign = unit(words, start).filter(unit -> unit.kind() == Kind.CURRENCY);
        int index = sign.isPresent() ? start + 1 : start;
        OptionalDouble number = number(words, index);
        if (number.isEmpty() || words.tag(start).equals("DT")) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        index++;
        for (Optional<Unit> scale = scale(words, index); scale.isPresent(); scale = scale(words, index)) {
            value = times(value, scale.get().factor());
            index++;
        }
        if (sign.isPresent()) {
            return found(words, start, index, value, sign.get().unit());
        }
        Optional<Unit> unit =
                unit(words, index).filter(after -> after.kind() != Kind.NUMBER && after.kind() != Kind.SCALE);
        if (unit.isPresent()) {
            return found(
                    words,
                    start,
                    index + 1,
                    times(value, unit.get().factor()),
                    unit.get().unit());
        }
        return counts(words, fillers, index) ? found(words, start, index, value, "items") : Optional.empty();
    }

    /** "42 fighter aircraft": the number counts goods when only describing words stand between. */
    private static boolean counts(Words words, List<Filler> fillers, int index) {
        for (int next = index; next < words.size() && next < index + 4; next++) {
            int token = next;
            if (fillers.stream().anyMatch(filler -> filler.isProduct() && filler.first() == token)) {
                return true;
            }
            if (!words.tag(next).matches("JJ.*|VB[NG]|NNP?S?")) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Found> found(Words words, int start, int end, double value, String unit) {
        Span span = words.span(start, end);
        return Optional.of(new Found(new Quantity(words.text(start, end), value, unit, span.start(), span.end()), end));
    }

    /** In decimals, as a reader multiplies: 134.2 billion is 134,200,000,000 and not a hair less. */
    private static double times(double value, double factor) {
        return BigDecimal.valueOf(value).multiply(BigDecimal.valueOf(factor)).doubleValue();
    }

    private OptionalDouble number(Words words, int index) {
        String word = words.lower(index);
        if (word.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d+(\\.\\d+)?")) {
            return OptionalDouble.of(Double.parseDouble(word.replace(",", "")));
        }
        return units.of(word)
                .filter(unit -> unit.kind() == Kind.NUMBER)
                .map(unit -> OptionalDouble.of(unit.factor()))
                .orElse(OptionalDouble.empty());
    }

    private Optional<Unit> scale(Words words, int index) {
        return unit(words, index).filter(unit -> unit.kind() == Kind.SCALE);
    }

    private Optional<Unit> unit(Words words, int index) {
        return units.of(words.lower(index));
    }

    private static boolean isInDate(Words words, int index, List<EventDate> dates) {
        Span token = words.span(index, index + 1);
        return dates.stream().anyMatch(date -> new Span(date.start(), date.end()).overlaps(token));
    }
}
