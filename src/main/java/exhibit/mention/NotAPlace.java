package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a country's name or a demonym names no country, whatever a list or a model says: in a thing's name ("Brazil nuts",
 * "fine china"), in that of a water ("Niger River", "Sea of Japan"), as a town or state of the United States ("Lebanon, Ohio", "Georgia and Alabama"), and as a person after a
 * title ("Senator Holland").
 * Thread-safe.
 */
final class NotAPlace {
    private static final int LONGEST = 4;

    private final Set<String> phrases;
    private final Set<String> waterBefore;
    private final Set<String> waterAfter;
    private final Set<String> usPlaces;
    private final Set<String> titles;
    private final Places places;

    NotAPlace(Lexicons lexicons) {
        this.phrases = lexicons.words().list("not-a-country").stream()
                .map(phrase -> phrase.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.waterBefore = lexicons.words().list("water-before");
        this.waterAfter = lexicons.words().list("water-after");
        this.usPlaces = lexicons.words().list("us-place");
        this.titles = lexicons.words().list("title");
        this.places = lexicons.places();
    }

    /** The mentions but for those of countries and peoples that are none. */
    List<Mention> without(SourceText source, List<Sentence> sentences, List<Mention> mentions) {
        List<Span> spans = sentences.stream()
                .flatMap(sentence -> spans(source, sentence).stream())
                .toList();
        return spans.isEmpty()
                ? mentions
                : mentions.stream().filter(mention -> !isBarred(mention, spans)).toList();
    }

    private boolean isBarred(Mention mention, List<Span> spans) {
        boolean place = mention.type() == EntityType.COUNTRY || mention.type() == EntityType.NORP;
        boolean country = mention.type() == EntityType.LOCATION && isCountry(mention.text());
        return (place || country) && spans.stream().anyMatch(span -> bars(span, mention.span()));
    }

    /** "British Indian Ocean Territory" holds the name of a water and is more than that. */
    private static boolean bars(Span span, Span mention) {
        return span.overlaps(mention) && !(mention.contains(span) && mention.length() > span.length());
    }

    private boolean isCountry(String name) {
        return places.of(name)
                .filter(place -> place.type() == EntityType.COUNTRY || place.type() == EntityType.NORP)
                .isPresent();
    }

    private boolean isPeople(String name) {
        return places.of(name).filter(place -> place.type() == EntityType.NORP).isPresent();
    }

    private List<Span> spans(SourceText source, Sentence sentence) {
        List<Span> spans = new ArrayList<>();
        for (int first = 0; first < sentence.tokens().size(); first++) {
            for (int end = first + 1;
                    end <= Math.min(first + LONGEST, sentence.tokens().size());
                    end++) {
                if (isPhrase(Names.text(source, sentence, first, end)) || isElsewhere(source, sentence, first, end)) {
                    spans.add(Names.span(sentence, first, end));
                }
            }
        }
        return spans;
    }

    /** A phrase of the list, in the plural too. */
    private boolean isPhrase(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return phrases.contains(lower)
                || lower.endsWith("s") && phrases.contains(lower.substring(0, lower.length() - 1));
    }

    private boolean isElsewhere(SourceText source, Sentence sentence, int first, int end) {
        if (!Names.isCapitalised(source, sentence, first) || !isCountry(Names.text(source, sentence, first, end))) {
            return false;
        }
        String name = Names.text(source, sentence, first, end);
        String after = Names.text(source, sentence, end, end + 1);
        boolean town = after.equals(",")
                && (usPlaces.contains(Names.text(source, sentence, end + 1, end + 2))
                        || usPlaces.contains(Names.text(source, sentence, end + 1, end + 3)));
        return town && !isListOfPlaces(source, sentence, first)
                || name.equals("Georgia") && isAmongUsPlaces(source, sentence, first, end)
                || titles.contains(Names.text(source, sentence, first - 1, first)) && !isPeople(name)
                || waterAfter.contains(after)
                || waterBefore.contains(Names.text(source, sentence, first - 1, first))
                || waterBefore.contains(Names.text(source, sentence, first - 2, first));
    }

    /** "Azerbaijan, Armenia, Georgia": what follows the comma is a country too. */
    private boolean isListOfPlaces(SourceText source, Sentence sentence, int first) {
        return Names.text(source, sentence, first - 1, first).equals(",")
                && isCountry(Names.text(source, sentence, first - 2, first - 1));
    }

    /** Georgia the state: after a comma, or where another state of the Union is named. */
    private boolean isAmongUsPlaces(SourceText source, Sentence sentence, int first, int end) {
        if (Names.text(source, sentence, first - 2, first).matches("(?:[Ss]tate|University|Governor|Bank) of")) {
            return true;
        }
        boolean afterTown = Names.text(source, sentence, first - 1, first).equals(",")
                && Names.text(source, sentence, first - 2, first - 1).matches("\\p{Lu}.*")
                && places.of(Names.text(source, sentence, first - 2, first - 1)).isEmpty();
        for (int index = 0; index < sentence.tokens().size(); index++) {
            String word = Names.text(source, sentence, index, index + 1);
            if ((index < first || index >= end) && usPlaces.contains(word) && !word.equals("Washington")) {
                return true;
            }
        }
        return afterTown;
    }
}
