package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Heads;
import exhibit.lexicon.Homographs;
import exhibit.lexicon.Homographs.Kind;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Countries, peoples, blocs, cities and regions by the lexicon, the longest name first, homographs looked at twice. */
final class PlaceFinder implements MentionFinder {
    private static final int LONGEST = 8;

    private final Lexicons lexicons;
    private final Homographs homographs;
    private final Heads heads;

    PlaceFinder(Lexicons lexicons) {
        this.lexicons = lexicons;
        this.homographs = lexicons.homographs();
        this.heads = lexicons.heads();
    }

    /** What a name means before its neighbours were looked at. */
    private record Meaning(EntityType type, String source) {}

    @Override
    public List<Mention> find(SourceText source, List<Sentence> sentences) {
        List<Mention> mentions = new ArrayList<>();
        for (Sentence sentence : sentences) {
            Words words = Words.of(source, sentence);
            int at = 0;
            while (at < words.size()) {
                at = Math.max(at + 1, findAt(words, at, mentions));
            }
        }
        return mentions;
    }

    private int findAt(Words words, int at, List<Mention> mentions) {
        if (!words.get(at).isCapitalised() && !words.text(at).equals("mainland")) {
            return at + 1;
        }
        for (int end = Math.min(words.size(), at + LONGEST); end > at; end--) {
            String name = words.phrase(at, end);
            Optional<Meaning> meaning = meaning(name);
            if (meaning.isPresent()) {
                int last = add(words, at, end, name, meaning.get(), mentions);
                return Math.max(end, last);
            }
        }
        return at + 1;
    }

    private Optional<Meaning> meaning(String name) {
        if (lexicons.countries().named(name).isPresent()) {
            return Optional.of(new Meaning(EntityType.COUNTRY, "countries.tsv"));
        }
        if (lexicons.countries().ofDemonym(name).isPresent()) {
            return Optional.of(new Meaning(EntityType.NORP, "countries.tsv"));
        }
        if (lexicons.blocs().canonical(name).isPresent()) {
            return Optional.of(new Meaning(EntityType.BLOC, "blocs.tsv"));
        }
        return lexicons.places().named(name).map(place -> new Meaning(EntityType.LOCATION, "places.tsv"));
    }

    private int add(Words words, int first, int end, String name, Meaning meaning, List<Mention> mentions) {
        Optional<Integer> town = endOfTown(words, end, name, meaning);
        if (town.isPresent()) {
            mentions.add(mention(words, words.span(first, town.get()), EntityType.LOCATION, "places.tsv"));
            return town.get();
        }
        if (isSomethingElse(words, first, end, name)) {
            return end;
        }
        boolean state = homographs.is(name, Kind.US_STATE) && hasAmericanNeighbour(words, first, end);
        EntityType type = state ? EntityType.LOCATION : meaning.type();
        mentions.add(mention(words, words.span(first, end), type, state ? "places.tsv" : meaning.source()));
        return end;
    }

    private static Mention mention(Words words, Span span, EntityType type, String source) {
        return Mention.at(words.source(), span, type, 0.95, source);
    }

    /** "Lebanon, Ohio" is one place. */
    private Optional<Integer> endOfTown(Words words, int end, String name, Meaning meaning) {
        boolean mayBeTown =
                homographs.is(name, Kind.US_TOWN) || (meaning.type() == EntityType.LOCATION && !isState(name));
        if (!mayBeTown || !words.text(end).equals(",")) {
            return Optional.empty();
        }
        for (int last = Math.min(words.size(), end + 3); last > end + 1; last--) {
            if (isState(words.phrase(end + 1, last))) {
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private boolean isState(String name) {
        return lexicons.places().named(name).filter(Place::isAmericanState).isPresent();
    }

    private boolean isSomethingElse(Words words, int first, int end, String name) {
        if (homographs.isGoodsBefore(name, words.text(end))) {
            return true;
        }
        if (homographs.is(name, Kind.VERB) && words.get(first).tag().startsWith("VB")) {
            return true;
        }
        return homographs.is(name, Kind.PERSON) && (isNamePart(words, first - 1) || isSurname(words, end));
    }

    private boolean isNamePart(Words words, int index) {
        String word = words.text(index);
        return lexicons.firstNames().has(word) || lexicons.titles().has(word);
    }

    private boolean isSurname(Words words, int index) {
        if (index >= words.size()
                || !words.get(index).isProper()
                || !words.get(index).isCapitalised()) {
            return false;
        }
        boolean inOneToken = words.get(index).token() == words.get(index - 1).token();
        return !inOneToken
                && !isBody(words, index)
                && meaning(words.text(index)).isEmpty();
    }

    /** Whether a body's or company's name goes on: "Jordan Armed Forces". */
    private boolean isBody(Words words, int index) {
        for (int at = index;
                at < Math.min(words.size(), index + 4) && words.get(at).isCapitalised();
                at++) {
            String word = words.text(at);
            if (heads.endsOrganisation(word) || heads.beginsOrganisation(word) || heads.endsCompany(word)) {
                return true;
            }
        }
        return false;
    }

    /** An American state or city right before or after, parted by a comma or "and". */
    private boolean hasAmericanNeighbour(Words words, int first, int end) {
        boolean before = first >= 2 && isJoint(words.text(first - 1)) && isAmerican(words, first - 2, -1);
        boolean after = isJoint(words.text(end)) && isAmerican(words, end + 1, 1);
        return before || after;
    }

    private static boolean isJoint(String word) {
        return word.equals(",") || word.equals("and") || word.equals("or");
    }

    private boolean isAmerican(Words words, int at, int step) {
        if (at < 0 || at >= words.size()) {
            return false;
        }
        int other = at + step;
        boolean two = other >= 0 && other < words.size();
        return isAmerican(words.text(at))
                || (two && isAmerican(words.phrase(Math.min(at, other), Math.max(at, other) + 1)));
    }

    private boolean isAmerican(String name) {
        return lexicons.places()
                .named(name)
                .filter(place -> place.iso2().equals("US"))
                .isPresent();
    }
}
