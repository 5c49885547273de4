package exhibit.evidence;

import exhibit.EvidenceRecord.EventDate;
import exhibit.evidence.DateParts.Shape;
import exhibit.lexicon.DateWords;
import exhibit.lexicon.DateWords.Found;
import exhibit.lexicon.DateWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Dates in a sentence as written and as days: days to decades, ranges, open ranges, and those counted from the document's date
 * or from the date before.
 */
final class DateReader {
    private final DateWords dates;

    DateReader(DateWords dates) {
        this.dates = dates;
    }

    List<ReadDate> read(Words words, DateAnchors anchors) {
        return new Reading(words, anchors).dates();
    }

    private final class Reading {
        private final Words words;
        private final LocalDate document;
        private final Pieces tokens;
        private final int offset;
        private final List<ReadDate> found = new ArrayList<>();
        private Period previous;
        private boolean inSentence;

        Reading(Words words, DateAnchors anchors) {
            this.words = words;
            this.document = anchors.document();
            this.previous = anchors.previous();
            this.tokens = Pieces.of(words.source().words(words.sentence().span()));
            this.offset = words.sentence().span().start();
        }

        List<ReadDate> dates() {
            int index = 0;
            while (index < tokens.size()) {
                int end = isPartOfWord(index) ? index + 1 : next(index);
                index = Math.max(index + 1, end);
            }
            return found;
        }

        private boolean isPartOfWord(int index) {
            boolean hyphen =
                    tokens.isGlued(index - 1) && tokens.lower(index - 1).matches("[-/.]"); // "Shahed-2000"
            int before = hyphen ? index - 2 : index - 1;
            return tokens.isGlued(index) && (tokens.isWord(before) || tokens.isNumber(before));
        }

        /** Reads a date that begins here; answers where to go on. */
        private int next(int index) {
            try {
                return date(index);
            } catch (DateTimeException e) { // 31 February: words that look like a date and are none
                return index + 1;
            }
        }

        private int date(int index) {
            DateParser parser = parser();
            Optional<Found> edge = parser.word(Kind.EDGE, index);
            int at = index + edge.map(Found::length).orElse(0);
            at += edge.isPresent() && tokens.lower(at).equals("the") && parser.at(at) == null ? 1 : 0;
            DateParts first = range(parser, at, edge.map(Found::value).orElse(""));
            if (first == null || !isEnd(first.end())) {
                return index + 1;
            }
            boolean range = first.shape() == Shape.RANGE;
            String value = edge.map(Found::value).orElse("");
            boolean taken = value.equals("RANGE") ? range : edge.isPresent();
            if (!taken && edge.isPresent()) {
                return index + 1; // "drones from 2019": read again without the word
            }
            if (!taken && !isMeant(at, first)) {
                return index + 1;
            }
            add(taken ? index : at, taken ? value : "", filled(first));
            return first.end();
        }

        private DateParser parser() {
            return new DateParser(dates, tokens, new DateAnchors(document, previous), this::counts);
        }

        /** Two dates with a word or dash between, or one. */
        private DateParts range(DateParser parser, int at, String edge) {
            DateParts first = parser.at(at);
            int after = first == null ? bareDayEnd(parser, at, edge) : afterList(first);
            Optional<Found> join = after < 0 ? Optional.empty() : parser.word(Kind.JOIN, after);
            if (join.isEmpty()) {
                return first;
            }
            int next = after + join.get().length();
            DateParts last = parser.at(next);
            if (last == null || first != null && first.isYear() && !last.isYear() && isShort(first, next)) {
                last = shortYear(first, next);
            }
            String word = tokens.lower(after);
            if (last == null || !isEnd(last.end()) || word.equals("and") && !mayBeListed(first, last, edge)) {
                return first;
            }
            if (first == null && last.day() == 0) {
                return null; // "between 20 and May"
            }
            DateParts begin = first == null
                    ? DateParts.days(after, last.year(), last.month(), parser.day(at), 1)
                    : first.lacksYear() && last.year() > 0
                            ? first.withYear(last.year() - (first.month() > last.month() ? 1 : 0), last.reason())
                            : first;
            DateParts end = last.lacksYear() && begin.year() > 0 ? last.withYear(begin.year(), null) : last;
            Period from = filled(begin).resolved();
            Period to = filled(end).resolved();
            if (from == null || to == null || from.from() == null || to.to().isBefore(from.from())) {
                return first;
            }
            String reason = filled(end).reason();
            return DateParts.range(last.end(), from.to(to), reason);
        }

        /** "2019, 2020 and 2021": where the years between end; the date's own end where there are none. */
        private int afterList(DateParts first) {
            int end = first.end();
            while (first.isYear() && tokens.lower(end).equals(",") && tokens.year(end + 1) > 0) {
                end += 2;
            }
            return tokens.lower(end).equals("and") ? end : first.end();
        }

        /** "between 3 and 5 May": the end of the first number; -1 for none. */
        private int bareDayEnd(DateParser parser, int at, String edge) {
            return edge.equals("RANGE") && parser.day(at) > 0 ? parser.afterDay(at) : -1;
        }

        private boolean isShort(DateParts first, int next) {
            return tokens.number(next, 2, 2) > first.year() % 100;
        }

        /** "2018-22". */
        private DateParts shortYear(DateParts first, int next) {
            boolean glued = tokens.isGlued(next) && tokens.isGlued(next - 1);
            return first != null && first.isYear() && glued && isShort(first, next)
                    ? DateParts.years(next + 1, first.year() / 100 * 100 + tokens.number(next, 2, 2), 1)
                    : null;
        }

        /** "2020 and 2021", "between May and June"; "in 2021 and in the 1990s" are two dates. */
        private boolean mayBeListed(DateParts first, DateParts last, String edge) {
            return edge.equals("RANGE")
                    || first != null
                            && first.shape() == Shape.CALENDAR
                            && last.shape() == Shape.CALENDAR
                            && first.precision() == last.precision()
                            && first.count() == 1;
        }

        /** A missing year is that of the date before in the sentence, else the one that brings it next to the document's date. */
        private DateParts filled(DateParts date) {
            if (date.shape() == Shape.WEEKDAY && document != null) {
                LocalDate day = document;
                while (day.getDayOfWeek().getValue() != date.day()) {
                    day = day.plusDays(isFuture() ? 1 : -1);
                }
                return DateParts.relative(date.end(), Period.Unit.DAY, Period.day(day), counted());
            }
            if (!date.lacksYear()) {
                return date;
            }
            if (inSentence && previous != null && previous.isWithin(Period.Unit.YEAR)) {
                return date.withYear(previous.from().getYear(), null);
            }
            if (document == null) {
                return date;
            }
            DateParts here = date.withYear(document.getYear(), counted());
            Period days = here.resolved();
            boolean future = isFuture();
            return future && days.to().isBefore(document)
                    ? date.withYear(document.getYear() + 1, counted())
                    : !future && days.from().isAfter(document)
                            ? date.withYear(document.getYear() - 1, counted())
                            : here;
        }

        private String counted() {
            return "its date is counted from the document's, " + document;
        }

        private boolean isFuture() {
            for (int index = 0; index < tokens.size(); index++) {
                if (tokens.lower(index).matches("will|plans?|expected|scheduled|due")) {
                    return true;
                }
            }
            return false;
        }

        private void add(int first, String edge, DateParts date) {
            Period days = date.resolved();
            LocalDate from = days == null || edge.equals("UNTIL") || edge.equals("BEFORE") ? null : days.from();
            LocalDate to = days == null || edge.equals("SINCE") ? null : days.to();
            if (days != null && edge.equals("BEFORE")) {
                to = days.from().minusDays(1);
            }
            int start = tokens.start(first);
            int end = tokens.end(date.end() - 1);
            String text = words.source().text().substring(offset + start, offset + end);
            boolean names = names(first, date);
            EventDate written = new EventDate(
                    text,
                    from == null ? null : from.toString(),
                    to == null ? null : to.toString(),
                    days == null ? date.precision() : days.precision(),
                    offset + start,
                    offset + end);
            found.add(new ReadDate(written, names, date.reason()));
            if (days != null && !names) {
                previous = days;
                inSentence = true;
            }
        }

        /** Whether words end here: "2020%", "2020-tonne" and "2021a" are no dates. */
        private boolean isEnd(int end) {
            if (!tokens.isGlued(end)) {
                return true;
            }
            String mark = tokens.lower(end);
            boolean more = tokens.isGlued(end + 1) && (tokens.isWord(end + 1) || tokens.isNumber(end + 1));
            return !tokens.isWord(end)
                    && !tokens.isNumber(end)
                    && !mark.equals("%")
                    && !(more && mark.matches("[-.,/]"));
        }

        /** A bare year or month is one only after some words: "in 2021"; "2021 tonnes" and "may" are none. */
        private boolean isMeant(int at, DateParts date) {
            String before = tokens.lower(at - 1);
            boolean bareYear = date.isYear() && date.count() == 1 && date.end() == at + 1;
            if (bareYear) {
                return dates.is(Kind.YEAR_AFTER, before) && !isCounting(before, at + 1) || isOfEvent(at);
            }
            boolean bareMonth = date.lacksYear() && date.day() == 0 && date.part() == 0 && date.count() == 1;
            if (bareMonth || date.shape() == Shape.WEEKDAY) {
                return dates.is(Kind.MONTH_AFTER, before)
                        || date.shape() == Shape.WEEKDAY && !counts(date.end())
                        || tokens.lower(at).matches("last|next|this");
            }
            return true;
        }

        /** "of 2020 tonnes". */
        private boolean isCounting(String before, int next) {
            return before.matches("of|for|to|from|by|about|around|and|between|\\(|,") && counts(next);
        }

        /** "the 2021 sale", "a 2022 test". */
        private boolean isOfEvent(int at) {
            boolean determined = tokens.lower(at - 1).matches("the|an?|its|their|his|s|this|that");
            String head = lastNoun(at + 1);
            return determined && (dates.is(Kind.EVENT, head) || dates.is(Kind.NAMED, head));
        }

        /** Whether a date only names what stands beside it: "the Act of 1974", "Resolution 1929 (2010)", "a 2023 report". */
        private boolean names(int first, DateParts date) {
            String before = tokens.lower(first - 1);
            int noun = first - 2;
            if (before.matches("[(,]") && tokens.lower(date.end()).equals(")") && date.isYear()) {
                return isCited(first) || dates.is(Kind.NAMED, tokens.lower(first - 3));
            }
            if (before.matches("of|from|dated")) {
                return dates.is(Kind.NAMED, tokens.lower(before.equals("dated") ? first - 2 : noun));
            }
            boolean adverbial = before.matches("in|on|since|during|by|until") || before.isEmpty();
            return !adverbial && dates.is(Kind.NAMED, lastNoun(date.end()));
        }

        /** "(Reuters, 2023)". */
        private boolean isCited(int first) {
            int open = first - 2;
            while (open > first - 8 && tokens.text(open).matches("\\p{Lu}.*|and|et|al|[.&]")) {
                open--;
            }
            return tokens.text(first - 1).equals(",") && tokens.text(open).equals("(") && open < first - 2;
        }

        private boolean counts(int index) {
            int token = tokenAt(index);
            return token >= 0
                    && words.tag(token).matches("NN.*|JJ.*|CD")
                    && !words.form(token).matches("\\p{Lu}.*");
        }

        /** The lemma of the last word of the noun phrase that goes on from a token. */
        private String lastNoun(int index) {
            int token = tokenAt(index);
            String noun = "";
            while (token >= 0 && words.tag(token).matches("JJ.*|NN.*|VB[NG]|POS|HYPH|CD|:")) {
                noun = words.isNoun(token) ? words.lemma(token).toLowerCase(Locale.ROOT) : noun;
                token++;
            }
            return noun;
        }

        /** The sentence's token that a piece lies in; -1 past the end. */
        private int tokenAt(int index) {
            if (index >= tokens.size()) {
                return -1;
            }
            int start = offset + tokens.start(index);
            for (int token = 0; token < words.size(); token++) {
                if (words.span(token, token + 1).end() > start) {
                    return token;
                }
            }
            return -1;
        }
    }
}
