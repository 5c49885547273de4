package exhibit.evidence;

import exhibit.EvidenceRecord.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A stretch of days.
 *
 * @param from its first day; {@code null} where it is open at the beginning
 * @param to its last day; {@code null} where it is open at the end
 * @param precision in what its edges were given: a quarter begins and ends with a month
 */
record Period(LocalDate from, LocalDate to, Precision precision) {
    /** What dates are counted in. */
    enum Unit {
        DAY(Precision.DAY),
        WEEK(Precision.DAY),
        MONTH(Precision.MONTH),
        QUARTER(Precision.MONTH),
        YEAR(Precision.YEAR),
        DECADE(Precision.YEAR);

        final Precision precision;

        Unit(Precision precision) {
            this.precision = precision;
        }

        /** A day so many units later. */
        LocalDate shift(LocalDate day, int count) {
            return switch (this) {
                case DAY -> day.plusDays(count);
                case WEEK -> day.plusWeeks(count);
                case MONTH -> day.plusMonths(count);
                case QUARTER -> day.plusMonths(3L * count);
                case YEAR -> day.plusYears(count);
                case DECADE -> day.plusYears(10L * count);
            };
        }
    }

    static Period day(LocalDate day) {
        return new Period(day, day, Precision.DAY);
    }

    static Period months(YearMonth first, int count) {
        return new Period(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), Precision.MONTH);
    }

    static Period years(int first, int count) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), Precision.YEAR);
    }

    /** The unit of the calendar that a day lies in; weeks begin on Monday. */
    static Period around(LocalDate day, Unit unit) {
        return switch (unit) {
            case DAY -> day(day);
            case WEEK -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield new Period(monday, monday.plusDays(6), Precision.DAY);
            }
            case MONTH -> months(YearMonth.from(day), 1);
            case QUARTER -> months(YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1), 3);
            case YEAR -> years(day.getYear(), 1);
            case DECADE -> years(day.getYear() / 10 * 10, 10);
        };
    }

    /** Whether it lies within one unit, so that "the same year" says which. */
    boolean isWithin(Unit unit) {
        return from != null && to != null && around(from, unit).equals(around(to, unit));
    }

    /**
     * The early, middle or late third: of a year four months, of a month ten days, of a decade three or four years.
     *
     * @param part 1, 2 or 3
     */
    Period third(int part) {
        if (precision == Precision.DAY) {
            return this;
        }
        if (precision == Precision.YEAR && from.getYear() != to.getYear()) {
            int first = from.getYear() + (part == 1 ? 0 : 3 * part - 2);
            return years(first, part == 1 ? 4 : 3);
        }
        YearMonth month = YearMonth.from(from);
        if (precision == Precision.YEAR) {
            return months(month.plusMonths(4L * (part - 1)), 4);
        }
        int length = (int) (to.toEpochDay() - from.toEpochDay() + 1);
        boolean single = month.equals(YearMonth.from(to));
        LocalDate first = from.plusDays((single ? 10L : length / 3) * (part - 1));
        LocalDate last = part == 3 ? to : first.plusDays((single ? 10L : length / 3) - 1);
        return new Period(first, last, Precision.DAY);
    }

    /** From the first day of this to the last of another, as exactly as both are known. */
    Period to(Period other) {
        Precision finer = precision.compareTo(other.precision) < 0 ? precision : other.precision;
        return new Period(from, other.to, finer);
    }
}
