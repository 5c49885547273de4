package exhibit.evidence;

import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Precision;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Calendar dates in a sentence, as written: days, months, quarters, years and ranges of years. */
final class DateReader {
    private static final String MONTH =
            "(?<%s>Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
                    + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String YEAR = "(?<%s>(?:19|20)\\d\\d)";
    private static final Pattern DATE = Pattern.compile(
            "\\b(?:"
                    + YEAR.formatted("isoYear") + "-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)"
                    + "|(?<day1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?" + MONTH.formatted("month1") + ",?\\s+"
                    + YEAR.formatted("year1")
                    + "|" + MONTH.formatted("month2") + "\\s+(?<day2>\\d{1,2})(?:st|nd|rd|th)?,?\\s+"
                    + YEAR.formatted("year2")
                    + "|" + MONTH.formatted("month3") + ",?\\s+(?:of\\s+)?" + YEAR.formatted("year3")
                    + "|(?:Q(?<quarter1>[1-4])|(?<quarter2>first|second|third|fourth)\\s+quarter)(?:\\s+of)?,?\\s+"
                    + YEAR.formatted("year4")
                    + "|(?<lead>(?:between|from)\\s+)?" + YEAR.formatted("from")
                    + "(?:\\s*[-\u2013]\\s*|\\s+(?:and|to|through|until)\\s+)"
                    + "(?<to>(?:19|20)\\d\\d|\\d\\d)"
                    + "|(?<since>since\\s+|after\\s+)?" + YEAR.formatted("year5")
                    + ")(?![\\d\\p{L}%,.]*[\\d\\p{L}%])",
            Pattern.CASE_INSENSITIVE);
    /** A bare year counts after one of these: "in 2021", "since 2018", "(2020"; "2020 tonnes" is none. */
    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?:\\b(?:in|since|during|by|until|till|of|for|from|before|after|year|early|mid|late|end|fiscal|FY|to|through|and|the)|[(,\u2013-])\\s*$",
            Pattern.CASE_INSENSITIVE);

    /** "the Trade Act of 1974": the year names the law. */
    private static final Pattern LAW = Pattern.compile(
            "\\b(?:Act|Law|Code|Order|Resolution|Convention|Treaty|Protocol|Amendments?|Agreement|Accord|Concordat) of\\s*$");

    private static final List<String> QUARTERS = List.of("first", "second", "third", "fourth");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    List<EventDate> read(Words words) {
        int start = words.sentence().span().start();
        String text = words.source().words(words.sentence().span());
        List<EventDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            boolean bareYear = matcher.group("year5") != null && matcher.group("since") == null;
            String before = text.substring(0, matcher.start());
            boolean meant =
                    BEFORE_YEAR.matcher(before).find() && !LAW.matcher(before).find();
            if (!bareYear || meant) {
                date(matcher, start).ifPresent(dates::add);
            }
        }
        return dates;
    }

    private static Optional<EventDate> date(Matcher found, int offset) {
        try {
            return Optional.of(period(found, offset));
        } catch (DateTimeException e) { // 31 February: words that look like a date and are none
            return Optional.empty();
        }
    }

    private static EventDate period(Matcher found, int offset) {
        if (found.group("isoYear") != null) {
            return day(found, offset, LocalDate.parse(found.group()));
        }
        if (found.group("year1") != null) {
            return day(found, offset, month(found, "year1", "month1").atDay(number(found, "day1")));
        }
        if (found.group("year2") != null) {
            return day(found, offset, month(found, "year2", "month2").atDay(number(found, "day2")));
        }
        if (found.group("year3") != null) {
            YearMonth month = month(found, "year3", "month3");
            return date(found, offset, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
        }
        if (found.group("year4") != null) {
            YearMonth first = YearMonth.of(number(found, "year4"), quarter(found) * 3 - 2);
            return date(found, offset, first.atDay(1), first.plusMonths(2).atEndOfMonth(), Precision.MONTH);
        }
        if (found.group("from") != null) {
            int from = number(found, "from");
            int to = number(found, "to");
            int last = to < 100 ? from / 100 * 100 + to : to;
            return date(found, offset, LocalDate.of(from, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
        }
        LocalDate first = LocalDate.of(number(found, "year5"), 1, 1);
        LocalDate last = found.group("since") == null ? first.plusYears(1).minusDays(1) : null;
        return date(found, offset, first, last, Precision.YEAR);
    }

    private static int quarter(Matcher found) {
        return found.group("quarter1") != null
                ? number(found, "quarter1")
                : QUARTERS.indexOf(found.group("quarter2").toLowerCase(Locale.ROOT)) + 1;
    }

    private static YearMonth month(Matcher found, String year, String month) {
        String name = found.group(month).substring(0, 3).toLowerCase(Locale.ROOT);
        return YearMonth.of(number(found, year), MONTHS.indexOf(name) + 1);
    }

    private static int number(Matcher found, String group) {
        return Integer.parseInt(found.group(group));
    }

    private static EventDate day(Matcher found, int offset, LocalDate day) {
        return date(found, offset, day, day, Precision.DAY);
    }

    private static EventDate date(Matcher found, int offset, LocalDate from, LocalDate to, Precision precision) {
        return new EventDate(
                found.group(),
                from.toString(),
                to == null ? null : to.toString(),
                precision,
                offset + found.start(),
                offset + found.end());
    }
}
