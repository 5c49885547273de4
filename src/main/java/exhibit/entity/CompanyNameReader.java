package exhibit.entity;

import exhibit.EntityType;
import exhibit.entity.NamePart.Kind;
import exhibit.lexicon.CompanyWords;
import exhibit.lexicon.CompanyWords.Form;
import exhibit.lexicon.CompanyWords.Liability;
import exhibit.lexicon.CompanyWords.Meaning;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.Places.Place;
import exhibit.lexicon.Spellings;
import exhibit.lexicon.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes company names apart: legal form, translated words of business, places, numbers, names proper. Thread-safe. */
final class CompanyNameReader {
    private static final Pattern QUOTES = Pattern.compile("['\u2019\u2018`\u02bc\u02bb]");
    private static final Pattern INITIAL_DOT =
            Pattern.compile("(?<=(?<![\\p{L}\\p{N}])[\\p{L}])\\.(?=[\\p{L}](?![\\p{L}\\p{N}]))");
    private static final Pattern NUMBER = Pattern.compile("0*([0-9]+)(?:st|nd|rd|th)?");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{2,}");
    private static final int LONGEST_NAME = 300;
    private static final int MOST_WORDS = 16;
    private static final int LONGEST_PLACE = 3;

    private final CompanyWords companyWords;
    private final Spellings spellings;
    private final Places places;
    private final WordLists words;

    CompanyNameReader(Lexicons lexicons) {
        this.companyWords = lexicons.companyWords();
        this.spellings = lexicons.spellings();
        this.places = lexicons.places();
        this.words = lexicons.words();
    }

    /** Reads a name of any script and length; what comes after sixteen words is left out. */
    CompanyName read(String written) {
        List<String> tokens = tokens(written);
        Set<Liability> liability = EnumSet.noneOf(Liability.class);
        Set<String> formCountries = new HashSet<>();
        StringBuilder initials = new StringBuilder();
        List<String> rest = withoutForms(tokens, liability, formCountries);
        List<NamePart> parts = new ArrayList<>();
        Set<String> countries = new HashSet<>();
        int index = 0;
        while (index < rest.size()
                && !(isInHonour(rest, index) && parts.stream().anyMatch(NamePart::isTelling))) {
            index += part(rest, index, parts, countries);
        }
        tokens.stream()
                .filter(token -> !companyWords
                        .meaning(token)
                        .filter(meaning -> meaning.words().isEmpty())
                        .isPresent())
                .forEach(token -> initials.append(token.charAt(0)));
        return new CompanyName(
                written,
                parts.subList(0, Math.min(MOST_WORDS, parts.size())),
                liability,
                formCountries,
                countries,
                numbers(rest),
                initials.toString());
    }

    private List<String> tokens(String written) {
        String cut = written.length() > LONGEST_NAME ? written.substring(0, LONGEST_NAME) : written;
        String latin = QUOTES.matcher(spellings.latin(cut)).replaceAll("").replace("&", " and ");
        String dotless =
                latin.indexOf('.') < 0 ? latin : INITIAL_DOT.matcher(latin).replaceAll("");
        List<String> tokens = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index <= dotless.length(); index++) {
            if (index == dotless.length() || !Character.isLetterOrDigit(dotless.charAt(index))) {
                if (index > begin) {
                    tokens.add(dotless.substring(begin, index));
                }
                begin = index + 1;
            }
        }
        return tokens;
    }

    /** A name of nothing but legal forms keeps its words. */
    private List<String> withoutForms(List<String> tokens, Set<Liability> liability, Set<String> countries) {
        List<String> rest = new ArrayList<>(tokens);
        int index = 0;
        while (index < rest.size()) {
            int length = formAt(rest, index, liability, countries);
            if (length > 0 && length < rest.size()) {
                rest.subList(index, index + length).clear();
                index = Math.max(0, index - CompanyWords.LONGEST_FORM); // "co." before the "ltd" that is gone
            } else {
                index++;
            }
        }
        return rest;
    }

    private int formAt(List<String> tokens, int first, Set<Liability> liability, Set<String> countries) {
        int longest = companyWords.begins(tokens.get(first)) ? CompanyWords.LONGEST_FORM : 0;
        for (int length = Math.min(longest, tokens.size() - first); length > 0; length--) {
            Optional<Form> form = companyWords.form(String.join(" ", tokens.subList(first, first + length)));
            if (form.isPresent() && (!form.get().onlyAtEnd() || first > 0 && first + length == tokens.size())) {
                if (form.get().liability() != Liability.PLAIN) {
                    liability.add(form.get().liability());
                }
                countries.addAll(form.get().countries());
                return length;
            }
        }
        return 0;
    }

    /** "named after F. E. Dzerzhinsky": reports leave it away. */
    private static boolean isInHonour(List<String> tokens, int index) {
        String token = tokens.get(index);
        return token.equals("imeni")
                || token.equals("im")
                || token.equals("named")
                        && index + 1 < tokens.size()
                        && tokens.get(index + 1).matches("after|for|by");
    }

    /** Adds what begins at a word; how many words it takes. */
    private int part(List<String> tokens, int first, List<NamePart> parts, Set<String> countries) {
        boolean begins = companyWords.begins(tokens.get(first));
        int longest = begins ? CompanyWords.LONGEST : places.begins(tokens.get(first)) ? LONGEST_PLACE : 1;
        for (int length = Math.min(longest, tokens.size() - first); length > 0; length--) {
            String run = String.join(" ", tokens.subList(first, first + length));
            Optional<Meaning> meaning = begins ? companyWords.meaning(run) : Optional.empty();
            if (meaning.isPresent()) {
                Kind kind = meaning.get().isBusiness() ? Kind.BUSINESS : Kind.GENERAL;
                meaning.get().words().forEach(word -> parts.add(new NamePart(run, word, spellings.form(run), kind)));
                return length;
            }
            Optional<Place> place = length <= LONGEST_PLACE && (length == 1 || places.begins(tokens.get(first)))
                    ? places.of(run.toUpperCase(Locale.ROOT))
                    : Optional.empty();
            if (place.isPresent()) {
                parts.add(place(run, place.get()));
                if (place.get().iso2() != null) {
                    countries.add(place.get().iso2());
                }
                return length;
            }
        }
        parts.add(word(tokens.get(first)));
        return 1;
    }

    private static NamePart place(String written, Place place) {
        String word = place.type() == EntityType.LOCATION || place.iso2() == null ? written : place.iso2();
        return new NamePart(written, word, word, Kind.PLACE);
    }

    private NamePart word(String token) {
        Matcher number = NUMBER.matcher(token);
        if (number.matches()) {
            return new NamePart(token, number.group(1), number.group(1), Kind.NUMBER);
        }
        if (token.length() == 1) {
            return new NamePart(token, token, token, Kind.GENERAL); // an initial
        }
        return new NamePart(token, token, spellings.form(token), words.isEveryday(token) ? Kind.EVERYDAY : Kind.NAME);
    }

    private static Set<String> numbers(List<String> tokens) {
        Set<String> numbers = new HashSet<>();
        for (String token : tokens) {
            Matcher whole = NUMBER.matcher(token);
            Matcher inside = DIGITS.matcher(token);
            if (whole.matches()) {
                numbers.add(whole.group(1));
            } else if (inside.find()) {
                numbers.add(inside.group());
            }
        }
        return numbers;
    }
}
