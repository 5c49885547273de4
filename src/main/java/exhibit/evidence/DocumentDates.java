package exhibit.evidence;

import exhibit.EvidenceRecord.EventDate;
import exhibit.SourceText;
import exhibit.lexicon.DateWords;
import java.time.LocalDate;
import java.util.List;

/** The dates of one document, sentence after sentence: some are counted from the one before. Not thread-safe. */
final class DocumentDates {
    /** "The same year" means a date of one of so many sentences before. */
    private static final int NEAR = 3;

    private final DateReader reader;
    private final LocalDate document;
    private Period previous;
    private int age;

    DocumentDates(DateWords words, SourceText source) {
        this.reader = new DateReader(words);
        this.document = new PublicationDate(words).of(source).orElse(null);
    }

    /** The dates of the next sentence, in order. */
    List<ReadDate> next(Words sentence) {
        List<ReadDate> dates = reader.read(sentence, new DateAnchors(document, age < NEAR ? previous : null));
        age++;
        for (ReadDate read : dates) {
            if (!read.names() && read.isResolved()) {
                EventDate date = read.date();
                previous = new Period(day(date.from()), day(date.to()), date.precision());
                age = 0;
            }
        }
        return dates;
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
