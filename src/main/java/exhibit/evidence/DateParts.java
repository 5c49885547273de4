package exhibit.evidence;

import exhibit.EvidenceRecord.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as its words give it, before a missing year is filled in.
 *
 * @param end one past its last token
 * @param shape what the numbers say
 * @param year 0 where it is missing
 * @param month the first one; 0 for a whole year
 * @param count how many months, years or days from there
 * @param day 0 for whole months
 * @param part 1 early, 2 mid, 3 late, 0 all of it
 * @param unit what a relative one is counted in; {@code null} for others
 * @param period the days themselves where they are counted from another date
 * @param reason how they were counted; {@code null} where the words say all
 */
record DateParts(
        int end,
        Shape shape,
        int year,
        int month,
        int count,
        int day,
        int part,
        Period.Unit unit,
        Period period,
        String reason) {
    enum Shape {
        CALENDAR,
        WEEKDAY,
        /** Counted from another date, {@code period} saying which days, {@code null} where that date is not known. */
        RELATIVE,
        /** From one date to another: {@code period}. */
        RANGE
    }

    static DateParts years(int end, int year, int count) {
        return new DateParts(end, Shape.CALENDAR, year, 0, count, 0, 0, null, null, null);
    }

    static DateParts months(int end, int year, int month, int count) {
        return new DateParts(end, Shape.CALENDAR, year, month, count, 0, 0, null, null, null);
    }

    static DateParts days(int end, int year, int month, int day, int count) {
        return new DateParts(end, Shape.CALENDAR, year, month, count, day, 0, null, null, null);
    }

    static DateParts weekday(int end, int weekday) {
        return new DateParts(end, Shape.WEEKDAY, 0, 0, 1, weekday, 0, null, null, null);
    }

    /**
     * @param unit what it would be counted in
     * @param period {@code null} where what it is counted from is not known
     */
    static DateParts relative(int end, Period.Unit unit, Period period, String reason) {
        return new DateParts(end, Shape.RELATIVE, 0, 0, 1, 0, 0, unit, period, reason);
    }

    static DateParts range(int end, Period period, String reason) {
        return new DateParts(end, Shape.RANGE, 0, 0, 1, 0, 0, null, period, reason);
    }

    DateParts withYear(int filled, String why) {
        return new DateParts(end, shape, filled, month, count, day, part, unit, period, why == null ? reason : why);
    }

    DateParts withPart(int third) {
        return new DateParts(end, shape, year, month, count, day, third, unit, period, reason);
    }

    DateParts withReason(String why) {
        return new DateParts(end, shape, year, month, count, day, part, unit, period, why);
    }

    DateParts withEnd(int last) {
        return new DateParts(last, shape, year, month, count, day, part, unit, period, reason);
    }

    boolean lacksYear() {
        return shape == Shape.CALENDAR && year == 0;
    }

    boolean isYear() {
        return shape == Shape.CALENDAR && month == 0 && part == 0;
    }

    Precision precision() {
        if (shape == Shape.RELATIVE || shape == Shape.RANGE) {
            return period == null ? unit.precision : period.precision();
        }
        boolean days = shape == Shape.WEEKDAY || day > 0;
        return days ? Precision.DAY : month > 0 ? Precision.MONTH : Precision.YEAR;
    }

    /** The days; {@code null} where they are not known. */
    Period resolved() {
        Period whole = period != null || shape != Shape.CALENDAR ? period : year == 0 ? null : calendar();
        return whole == null || part == 0 ? whole : whole.third(part);
    }

    /** @throws DateTimeException for words that look like a date and are none: 31 February */
    private Period calendar() {
        if (day > 0) {
            LocalDate first = LocalDate.of(year, month, day);
            return new Period(first, first.plusDays(count - 1L), Precision.DAY);
        }
        return month > 0 ? Period.months(YearMonth.of(year, month), count) : Period.years(year, count);
    }
}
