package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.Token;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Countries, demonyms, blocs and cities by list, the longest name first; "Georgia" after "Atlanta," is none. Thread-safe. */
final class PlaceFinder implements MentionFinder {
    private static final int LONGEST = 6;

    private final Places places;
    private final Set<String> notCountries;
    private final Set<String> usPlaces;
    private final Set<String> titles;

    PlaceFinder(Lexicons lexicons) {
        this.places = lexicons.places();
        this.notCountries = lexicons.words().list("not-a-country");
        this.usPlaces = lexicons.words().list("us-place");
        this.titles = lexicons.words().list("title");
    }

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int index = 0;
            while (index < sentence.tokens().size()) {
                index = at(source, sentence, index, mentions);
            }
        }
        return mentions;
    }

    /** Adds what begins at a token and returns the token to go on with. */
    private int at(SourceText source, Sentence sentence, int index, List<Mention> mentions) {
        for (int end = Math.min(sentence.tokens().size(), index + LONGEST); end > index; end--) {
            String name = Names.text(source, sentence, index, end);
            if (notCountries.contains(name)) {
                return end;
            }
            Place place = places.of(name).orElse(null);
            if (place != null && isMeant(source, sentence, index, end, place)) {
                Span span = Names.span(sentence, index, end);
                mentions.add(Mention.at(source, span, place.type(), 0.95, place.file()));
                return end;
            }
        }
        beforeHyphen(source, sentence.tokens().get(index), mentions);
        return index + 1;
    }

    /** "Chinese-made", "U.S.-based": the part before the hyphen names a place. */
    private void beforeHyphen(SourceText source, Token token, List<Mention> mentions) {
        String word = source.words(token.span());
        int hyphen = word.indexOf('-');
        if (hyphen > 1 && hyphen < word.length() - 1) {
            Span span = new Span(token.span().start(), token.span().start() + hyphen);
            places.of(word.substring(0, hyphen))
                    .ifPresent(place -> mentions.add(Mention.at(source, span, place.type(), 0.9, place.file())));
        }
    }

    private boolean isMeant(SourceText source, Sentence sentence, int first, int end, Place place) {
        String name = Names.text(source, sentence, first, end);
        String before = Names.text(source, sentence, first - 1, first);
        String after = Names.text(source, sentence, end, end + 1);
        String afterNext = Names.text(source, sentence, end + 1, end + 2);
        boolean usPlaceAfter = after.equals(",")
                && (usPlaces.contains(afterNext) || usPlaces.contains(Names.text(source, sentence, end + 1, end + 3)));
        boolean verb = place.type() == EntityType.NORP
                && sentence.tokens().get(first).tag().startsWith("VB")
                && !Character.isUpperCase(name.charAt(0));
        boolean person = titles.contains(before) && place.type() != EntityType.NORP;
        return !usPlaceAfter
                && !verb
                && !person
                && !(name.equals("Georgia") && isAmongUsPlaces(source, sentence, first, end));
    }

    /** Georgia the state: after a comma, or where another state of the Union is named. */
    private boolean isAmongUsPlaces(SourceText source, Sentence sentence, int first, int end) {
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
