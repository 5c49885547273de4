package exhibit.evidence;

import exhibit.EvidenceRecord.Precision;
import exhibit.evidence.Period.Unit;
import exhibit.lexicon.DateWords;
import exhibit.lexicon.DateWords.Found;
import exhibit.lexicon.DateWords.Kind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntPredicate;

/** One point or stretch of time from a token on: "12 March 2021", "early 2023", "the same month", "two years ago". */
final class DateParser {
    private static final int MOST_UNITS = 999;

    private final DateWords dates;
    private final Pieces tokens;
    private final DateAnchors anchors;
    /** Whether what follows a number says that it counts something: "In March 20 tonnes". */
    private final IntPredicate counts;

    DateParser(DateWords dates, Pieces tokens, DateAnchors anchors, IntPredicate counts) {
        this.dates = dates;
        this.tokens = tokens;
        this.anchors = anchors;
        this.counts = counts;
    }

    Optional<Found> word(Kind kind, int index) {
        return dates.at(kind, tokens::lower, index);
    }

    /** The date that begins at a token; {@code null} for none. */
    DateParts at(int index) {
        DateParts whole = whole(index);
        Optional<Found> part = word(Kind.PART, index);
        if (whole != null || part.isEmpty()) {
            return whole;
        }
        int next = index + part.get().length();
        next += tokens.lower(next).equals("-") ? 1 : 0;
        DateParts date = whole(tokens.lower(next).equals("the") && whole(next) == null ? next + 1 : next);
        return date == null ? null : date.withPart(part.get().number());
    }

    private DateParts whole(int index) {
        DateParts date = numeric(index);
        date = date == null ? withWeekday(index) : date;
        date = date == null ? dayMonth(index) : date;
        date = date == null ? monthFirst(index) : date;
        date = date == null ? ofYear(index) : date;
        date = date == null ? nextOrLast(index) : date;
        date = date == null ? relative(index) : date;
        return date == null ? yearAt(index) : date;
    }

    /** "2021-03-12", "2021-03", "25/03/2021", "12.03.2021"; where day and month cannot be told apart only the year. */
    private DateParts numeric(int index) {
        int year = tokens.year(index);
        boolean glued = tokens.isGlued(index + 1) && tokens.isGlued(index + 2);
        int month = glued && tokens.lower(index + 1).equals("-") ? tokens.number(index + 2, 2, 2) : -1;
        if (year > 0 && month >= 1 && month <= 12) {
            boolean more = tokens.isGlued(index + 3) && tokens.isGlued(index + 4);
            int day = more && tokens.lower(index + 3).equals("-") ? tokens.number(index + 4, 2, 2) : -1;
            if (day > 0) {
                return DateParts.days(index + 5, year, month, day, 1);
            }
            return month > year % 100 ? null : DateParts.months(index + 3, year, month, 1); // 2003-05: two years
        }
        String mark = tokens.lower(index + 1);
        boolean dated = glued && mark.matches("[/.]") && tokens.lower(index + 3).equals(mark);
        int one = dated ? tokens.number(index, 1, 2) : -1;
        int other = dated ? tokens.number(index + 2, 1, 2) : -1;
        int last = one > 0 && other > 0 ? tokens.year(index + 4) : -1;
        if (last < 0) {
            return null;
        }
        if (mark.equals(".") || one > 12) {
            return DateParts.days(index + 5, last, other, one, 1);
        }
        boolean ambiguous = other <= 12 && one != other;
        return ambiguous ? DateParts.years(index + 5, last, 1) : DateParts.days(index + 5, last, one, other, 1);
    }

    /** "Friday, March 12, 2021", "Tuesday". */
    private DateParts withWeekday(int index) {
        Optional<Found> weekday = word(Kind.WEEKDAY, index).filter(found -> isCapital(index));
        if (weekday.isEmpty()) {
            return null;
        }
        int next = index + (tokens.lower(index + 1).equals(".") ? 2 : 1);
        int date = next + (tokens.lower(next).equals(",") ? 1 : 0);
        DateParts day = dayMonth(date) == null ? monthFirst(date) : dayMonth(date);
        boolean whole = day != null && day.day() > 0;
        return whole ? day : DateParts.weekday(index + 1, weekday.get().number());
    }

    /** "12 March 2021", "the 3rd of May", "3-5 May 2021". */
    private DateParts dayMonth(int index) {
        int day = day(index);
        if (day < 0) {
            return null;
        }
        int next = afterDay(index);
        int last = tokens.lower(next).matches("[-–]") ? day(next + 1) : -1;
        next = last > day ? afterDay(next + 1) : next;
        next += tokens.lower(next).equals("of") ? 1 : 0;
        int month = month(next);
        if (month < 0) {
            return null;
        }
        return withYear(DateParts.days(afterMonth(next), 0, month, day, last > day ? last - day + 1 : 1));
    }

    /** "March 2021", "March 12, 2021", "May 3-5, 2021", "March". */
    private DateParts monthFirst(int index) {
        int month = month(index);
        if (month < 0) {
            return null;
        }
        int next = afterMonth(index);
        int day = day(next);
        if (day > 0 && tokens.year(next) < 0) {
            int end = afterDay(next);
            int last = tokens.lower(end).matches("[-–]") ? day(end + 1) : -1;
            end = last > day ? afterDay(end + 1) : end;
            DateParts days = withYear(DateParts.days(end, 0, month, day, last > day ? last - day + 1 : 1));
            if (!days.lacksYear() || !counts.test(end)) {
                return days;
            }
        }
        return withYear(DateParts.months(next, 0, month, 1));
    }

    /** "the second quarter of 2021", "H2 2021", "spring 2021", "FY2021", "the 1990s". */
    private DateParts ofYear(int index) {
        Optional<Found> quarter = word(Kind.QUARTER, index);
        if (quarter.isPresent()) {
            DateParts date = withYear(DateParts.months(
                    index + quarter.get().length(), 0, quarter.get().number() * 3 - 2, 3));
            return date.lacksYear() && word(Kind.PERIOD, index).isPresent() ? null : date; // "last quarter"
        }
        Optional<Found> half = word(Kind.HALF, index);
        if (half.isPresent()) {
            DateParts date = withYear(
                    DateParts.months(index + half.get().length(), 0, half.get().number() * 6 - 5, 6));
            return date.lacksYear() ? null : date; // "the first half of the shipment"
        }
        Optional<Found> season = word(Kind.SEASON, index);
        if (season.isPresent()) {
            DateParts date =
                    withYear(DateParts.months(index + 1, 0, season.get().number(), 3));
            return date.lacksYear() ? null : date;
        }
        int decade = tokens.year(index);
        if (decade > 0
                && decade % 10 == 0
                && tokens.isGlued(index + 1)
                && tokens.lower(index + 1).equals("s")) {
            return DateParts.years(index + 2, decade, 10);
        }
        return null;
    }

    /** "last March", "next Tuesday", "this summer". */
    private DateParts nextOrLast(int index) {
        String which = tokens.lower(index);
        if (!which.matches("last|next|this")) {
            return null;
        }
        int direction = which.equals("last") ? -1 : which.equals("next") ? 1 : 0;
        int month = month(index + 1);
        Optional<Found> season = word(Kind.SEASON, index + 1);
        if (month > 0 && !counts.test(index + 2) || season.isPresent()) {
            int first = month > 0 ? month : season.get().number();
            int end = month > 0 ? afterMonth(index + 1) : index + 2;
            return nextOrLast(DateParts.months(end, 0, first, month > 0 ? 1 : 3), direction);
        }
        Optional<Found> weekday = word(Kind.WEEKDAY, index + 1).filter(found -> isCapital(index + 1));
        if (weekday.isEmpty()) {
            return null;
        }
        LocalDate document = anchors.document();
        LocalDate day = document;
        while (day != null
                && (day.getDayOfWeek().getValue() != weekday.get().number()
                        || direction != 0 && day.equals(document))) {
            day = day.plusDays(direction < 0 ? -1 : 1);
        }
        return DateParts.relative(
                index + 2, Unit.DAY, day == null ? null : Period.day(day), day == null ? null : fromDocument());
    }

    private DateParts nextOrLast(DateParts months, int direction) {
        LocalDate document = anchors.document();
        if (document == null) {
            return months;
        }
        int year = document.getYear();
        int now = document.getMonthValue();
        int last = months.month() + months.count() - 1;
        if (direction < 0 && last >= now) {
            year--;
        } else if (direction > 0 && months.month() <= now) {
            year++;
        }
        return months.withYear(year, fromDocument());
    }

    /** "last year", "the same month", "two years ago", "three days later", "the past two years". */
    private DateParts relative(int index) {
        Optional<Found> year = word(Kind.YEAR_OF, index);
        if (year.isPresent()) {
            return counted(index + year.get().length(), year.get().value() + " YEAR");
        }
        Optional<Found> period = word(Kind.PERIOD, index);
        if (period.isPresent()) {
            return counted(index + period.get().length(), period.get().value());
        }
        int number = amount(index);
        Optional<Found> unit = word(Kind.UNIT, index + 1);
        if (number > 0 && unit.isPresent()) {
            Optional<Found> shift = word(Kind.SHIFT, index + 2);
            if (shift.isPresent()) {
                String[] from = shift.get().value().split(" ", -1);
                int count = Integer.parseInt(from[1]) * number;
                return counted(
                        index + 2 + shift.get().length(),
                        from[0] + " " + count + " " + unit.get().value());
            }
        }
        return span(index);
    }

    private DateParts span(int index) {
        if (word(Kind.SPAN, index).isEmpty()) {
            return null;
        }
        int number = amount(index + 1);
        int at = number > 0 ? index + 2 : index + 1;
        Optional<Found> unit = word(Kind.UNIT, at);
        if (unit.isEmpty() || number < 0 && !tokens.lower(index).equals("past")) {
            return null;
        }
        Unit in = Unit.valueOf(unit.get().value());
        LocalDate document = anchors.document();
        Period period =
                document == null ? null : new Period(in.shift(document, -Math.max(1, number)), document, Precision.DAY);
        return DateParts.relative(at + 1, in, period, period == null ? null : fromDocument());
    }

    /**
     * Days counted from another date.
     *
     * @param rule as in the table: "DOCUMENT -1 YEAR"
     */
    private DateParts counted(int end, String rule) {
        String[] parts = rule.split(" ", -1);
        Unit unit = Unit.valueOf(parts[2]);
        int count = Integer.parseInt(parts[1]);
        LocalDate anchor = anchors.document();
        String reason = anchor == null ? null : fromDocument();
        if (parts[0].equals("PREVIOUS")) {
            Period before = anchors.previous();
            boolean known = before != null && before.isWithin(unit);
            anchor = known ? before.from() : null;
            reason = known ? "its date is counted from " + before.from() : null;
        }
        Period period = anchor == null ? null : Period.around(unit.shift(anchor, count), unit);
        return DateParts.relative(end, unit, period, reason);
    }

    private String fromDocument() {
        return "its date is counted from the document's, " + anchors.document();
    }

    /** A year in figures, a fiscal one, or "last year". */
    private DateParts yearAt(int index) {
        Optional<Found> fiscal = word(Kind.FISCAL, index);
        int at = index + fiscal.map(Found::length).orElse(0);
        int year = tokens.year(at);
        if (year < 0 && fiscal.isPresent() && tokens.isGlued(at)) {
            int two = tokens.number(at, 2, 2); // FY24
            year = two < 0 ? -1 : 2000 + two;
        }
        if (year < 0) {
            return null;
        }
        DateParts date = DateParts.years(at + 1, year, 1);
        return fiscal.isEmpty() ? date : date.withReason("a fiscal year is given as the calendar year of its name");
    }

    /** Adds the year behind a month, quarter or season where there is one: ", 2021", " of last year", " of the year". */
    private DateParts withYear(DateParts date) {
        int next = date.end();
        next += tokens.lower(next).equals(",") ? 1 : 0;
        next += tokens.lower(next).matches("of|in") ? 1 : 0;
        DateParts year = yearAt(next);
        if (year != null
                && (!counts.test(next + 1)
                        || next == date.end()
                        || tokens.lower(next - 1).equals(","))) {
            return date.withYear(year.year(), year.reason()).withEnd(year.end());
        }
        Optional<Found> of = word(Kind.YEAR_OF, next);
        if (of.isPresent()) {
            DateParts counted = counted(next + of.get().length(), of.get().value() + " YEAR");
            int known = counted.period() == null ? 0 : counted.period().from().getYear();
            return date.withYear(known, counted.reason()).withEnd(counted.end());
        }
        boolean ofTheYear =
                tokens.lower(next).equals("the") && tokens.lower(next + 1).equals("year");
        if (ofTheYear && next > date.end()) {
            int known = anchors.document() == null ? 0 : anchors.document().getYear();
            return date.withYear(known, known == 0 ? null : fromDocument()).withEnd(next + 2);
        }
        return date;
    }

    private int amount(int index) {
        int digits = tokens.number(index, 1, 3);
        int number = digits > 0
                ? digits
                : word(Kind.NUMBER, index).map(Found::number).orElse(-1);
        return Math.min(number, MOST_UNITS);
    }

    int day(int index) {
        int day = tokens.number(index, 1, 2);
        return day >= 1 && day <= 31 ? day : -1;
    }

    int afterDay(int index) {
        boolean ordinal = tokens.isGlued(index + 1) && dates.is(Kind.ORDINAL, tokens.lower(index + 1));
        return index + (ordinal ? 2 : 1);
    }

    /** A month's number; -1 for none: "may" and "march" in small letters are verbs. */
    private int month(int index) {
        return isCapital(index) ? word(Kind.MONTH, index).map(Found::number).orElse(-1) : -1;
    }

    private int afterMonth(int index) {
        boolean shortened = tokens.text(index).length() <= 4 && tokens.isGlued(index + 1);
        return index + (shortened && tokens.lower(index + 1).equals(".") && tokens.isNumber(index + 2) ? 2 : 1);
    }

    private boolean isCapital(int index) {
        return !tokens.text(index).isEmpty()
                && Character.isUpperCase(tokens.text(index).codePointAt(0));
    }
}
