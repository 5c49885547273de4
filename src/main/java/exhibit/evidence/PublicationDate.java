package exhibit.evidence;

import exhibit.SourceText;
import exhibit.lexicon.DateWords;
import exhibit.lexicon.DateWords.Kind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a document was published: a line of its beginning that says so ("March 12, 2025", "Updated 12 March 2025",
 * "KYIV, March 12, 2025 (Reuters)"), else the date that its file gives.
 */
final class PublicationDate {
    private static final int BEGINNING = 1500;

    private final DateWords dates;

    PublicationDate(DateWords dates) {
        this.dates = dates;
    }

    /** The day; empty where nothing says it. */
    Optional<LocalDate> of(SourceText source) {
        String text = source.text();
        return text.substring(0, Math.min(BEGINNING, text.length()))
                .lines()
                .map(this::ofLine)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofFile(source.properties().createdAt()));
    }

    private Optional<LocalDate> ofLine(String line) {
        Pieces tokens = Pieces.of(line);
        DateParser parser = new DateParser(dates, tokens, new DateAnchors(null, null), index -> false);
        int index = 0;
        boolean label = false;
        while (index < tokens.size()) {
            LocalDate day = day(parser, index);
            if (day != null) {
                boolean alone = isAlone(tokens, parser, index);
                return label || alone || isDateline(tokens, index) ? Optional.of(day) : Optional.empty();
            }
            int length =
                    parser.word(Kind.LABEL, index).map(DateWords.Found::length).orElse(0);
            boolean mark = !tokens.isWord(index) && !tokens.isNumber(index);
            label |= length > 0;
            if (length == 0 && !mark && !isCapitals(tokens.text(index))) {
                return Optional.empty();
            }
            index += Math.max(1, length);
        }
        return Optional.empty();
    }

    private static LocalDate day(DateParser parser, int index) {
        try {
            DateParts date = parser.at(index);
            boolean full =
                    date != null && date.shape() == DateParts.Shape.CALENDAR && date.day() > 0 && date.year() > 0;
            return full ? date.resolved().from() : null;
        } catch (DateTimeException e) { // 31 February
            return null;
        }
    }

    private static boolean isAlone(Pieces tokens, DateParser parser, int index) {
        return index == 0 && parser.at(index).end() >= tokens.size();
    }

    /** A place in capitals before it. */
    private static boolean isDateline(Pieces tokens, int index) {
        return index > 1
                && isCapitals(tokens.text(0))
                && tokens.lower(index - 1).matches("[,(—–-]");
    }

    private static boolean isCapitals(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isUpperCase);
    }

    private static Optional<LocalDate> ofFile(String createdAt) {
        try {
            return createdAt == null || createdAt.length() < 10
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(createdAt.substring(0, 10)));
        } catch (DateTimeException e) { // a file may say anything
            return Optional.empty();
        }
    }
}
