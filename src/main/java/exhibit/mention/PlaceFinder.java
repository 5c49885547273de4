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
import java.util.Optional;
import java.util.Set;

/** Countries, demonyms, blocs and cities by list, the longest name first. Where such a name names none, {@link NotAPlace} says. Thread-safe. */
final class PlaceFinder implements MentionFinder {
    private static final int LONGEST = 9;

    private final Places places;
    private final Set<String> peoplePrefixes;

    PlaceFinder(Lexicons lexicons) {
        this.places = lexicons.places();
        this.peoplePrefixes = lexicons.words().list("people-prefix");
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
            Place place = places.of(name).orElse(null);
            if (place != null && isMeant(source, sentence, index, end, place)) {
                Span span = Names.span(sentence, index, end);
                mentions.add(Mention.at(source, span, place.type(), sure(place), place.file()));
                return end;
            }
        }
        atHyphen(source, sentence.tokens().get(index), mentions);
        return index + 1;
    }

    /** A group of countries has a name of its own; a model that calls it an organisation is as right, but less exact. */
    private static double sure(Place place) {
        return place.type() == EntityType.BLOC ? 0.99 : 0.95;
    }

    /** "Chinese-made", "U.S.-based", "Franco-German", "U.S.-China": each side of the hyphen may name a place. */
    private void atHyphen(SourceText source, Token token, List<Mention> mentions) {
        String word = source.words(token.span());
        int hyphen = word.indexOf('-');
        if (hyphen > 1 && hyphen < word.length() - 1) {
            Span span = new Span(token.span().start(), token.span().start() + hyphen);
            Optional<Place> before = places.of(word.substring(0, hyphen));
            before.ifPresent(place -> mentions.add(Mention.at(source, span, place.type(), 0.9, place.file())));
            if (before.isPresent() || peoplePrefixes.contains(word.substring(0, hyphen))) {
                Span rest = new Span(span.end() + 1, token.span().end());
                places.of(word.substring(hyphen + 1))
                        .ifPresent(place -> mentions.add(Mention.at(source, rest, place.type(), 0.9, place.file())));
            }
        }
    }

    private boolean isMeant(SourceText source, Sentence sentence, int first, int end, Place place) {
        String name = Names.text(source, sentence, first, end);
        boolean verb = place.type() == EntityType.NORP
                && sentence.tokens().get(first).tag().startsWith("VB")
                && !Character.isUpperCase(name.charAt(0));
        return !verb;
    }
}
