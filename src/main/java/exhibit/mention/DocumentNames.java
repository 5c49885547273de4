package exhibit.mention;

import exhibit.EntityType;
import exhibit.Mention;
import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.Span;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.Places;
import exhibit.lexicon.ShortNames;
import exhibit.lexicon.WordLists;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a document has named surely once is found everywhere in it, by these rules:
 *
 * <ol>
 *   <li>A company or organisation of confidence .7 or more is found by its name, by its name without legal form, by the acronym
 *       in parentheses right after it, and by its first word where the others only say what kind of company it is.
 *   <li>A person named by two words or more is found by the last of them, so that a surname does not turn into a company.
 *   <li>A name is found in capitals too (headlines, tables), and a name first given in capitals is found in usual writing.
 *   <li>An everyday word ("Target", "Apple") is found as it is written only, never at a sentence's start, where the capital
 *       says nothing, and never in capitals.
 *   <li>What two names of different kinds share, such as "Ford" of Gerald Ford and of the Ford Motor Company, is not looked for.
 * </ol>
 *
 * Works on merged mentions; which of several answers to a place holds, {@link LongestSureSpan} says, and {@link MajorityType}
 * which kind of thing a name is in the whole document. Thread-safe.
 */
final class DocumentNames {
    private static final Pattern PARENTHESIS =
            Pattern.compile("\\s*\\((?:the\\s+)?[\u201c\"]?(\\p{Lu}[\\p{Lu}\\p{N}&.-]{1,9})[\u201d\"]?\\)");
    private static final double SURE = 0.7;
    private static final int SHORTEST = 4;
    private static final int SHORTEST_IN_CAPITALS = 5;

    private final ShortNames shortNames;
    private final WordLists words;
    private final Places places;

    DocumentNames(Lexicons lexicons) {
        this.shortNames = lexicons.shortNames();
        this.words = lexicons.words();
        this.places = lexicons.places();
    }

    List<Mention> find(SourceText source, List<Sentence> sentences, List<Mention> merged) {
        Forms forms = new Forms();
        Matcher parenthesis = PARENTHESIS.matcher(source.text());
        for (Mention mention : merged) {
            String name = mention.text().replaceAll("\\s+", " ");
            if (mention.type() == EntityType.PERSON) {
                person(name, forms);
            } else if (isNamed(mention)) {
                parenthesis.region(mention.end(), source.text().length());
                if (parenthesis.lookingAt()) {
                    forms.add(parenthesis.group(1), new FoundAgain.Belief(mention.type(), 0.9, "acronym"));
                }
                company(name, mention.type(), forms);
            }
        }
        Map<String, FoundAgain.Belief> agreed = forms.agreed();
        return agreed.isEmpty()
                ? List.of()
                : FoundAgain.everywhere(source, agreed, barred(source, sentences, agreed.keySet())).stream()
                        .filter(again -> !isInside(again, merged))
                        .toList();
    }

    /**
     * "Customs asked Kinghope", "pumps of OSTBAU": no person and no goods where the document has a Kinghope Technology Co., Ltd. and an
     * Ostbau AG, whatever a model takes them for.
     */
    Predicate<Mention> areCompaniesByName(List<Mention> candidates) {
        Set<String> companies = candidates.stream()
                .filter(mention -> mention.type() == EntityType.COMPANY)
                .flatMap(mention -> briefly(mention.text()))
                .flatMap(name -> Stream.of(name, name.toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
        return mention -> (mention.type() == EntityType.PERSON || mention.type() == EntityType.PRODUCT)
                && mention.comesFromModel()
                && companies.contains(mention.text());
    }

    /** What a company with a legal form, or with words for its kind, is called for short. */
    private Stream<String> briefly(String name) {
        String bare = shortNames.withoutForm(name);
        boolean hasForm = !bare.equals(name) && bare.length() >= SHORTEST && !words.isEveryday(bare);
        return Stream.concat(shortNames.of(name).stream(), hasForm ? Stream.of(bare) : Stream.empty());
    }

    /** "Guillot" in "General Guillot": a longer name of the same kind holds, however unsure. */
    private static boolean isInside(Mention again, List<Mention> merged) {
        int low = 0;
        int high = merged.size();
        while (low < high) { // sorted by place: the last that begins no later
            int middle = (low + high) / 2;
            if (merged.get(middle).start() <= again.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Mention before = low == 0 ? null : merged.get(low - 1);
        return before != null
                && before.type() == again.type()
                && before.end() >= again.end()
                && before.span().length() > again.span().length();
    }

    /** Sure, and where only a model says so not of the kind of "H.Rept.", which is the number of a paper. */
    private boolean isNamed(Mention mention) {
        return (mention.type() == EntityType.COMPANY || mention.type() == EntityType.ORGANISATION)
                && mention.confidence() >= SURE
                && (!mention.comesFromModel() || isNameByItself(mention.text()));
    }

    private boolean isNameByItself(String name) {
        boolean word = name.indexOf(' ') < 0 && words.isEveryday(name);
        return !word && name.matches("[\\p{L} &'\u2019-]+");
    }

    private void company(String name, EntityType type, Forms forms) {
        String brief = shortNames.withoutForm(name);
        if (brief.equals(name) && name.length() >= SHORTEST) {
            written(
                    name,
                    new FoundAgain.Belief(type, SURE, "name-without-form"),
                    forms); // below any rule that knows why
        } else if (brief.length() >= SHORTEST) {
            written(brief, new FoundAgain.Belief(type, 0.85, "name-without-form"), forms);
        }
        if (type == EntityType.COMPANY) {
            shortNames
                    .of(name)
                    .ifPresent(word -> written(word, new FoundAgain.Belief(type, 0.75, "name-without-form"), forms));
        }
    }

    private void person(String name, Forms forms) {
        String family = name.substring(name.lastIndexOf(' ') + 1);
        if (!family.equals(name)
                && family.length() >= SHORTEST - 1
                && places.of(family).isEmpty()) {
            forms.add(family, new FoundAgain.Belief(EntityType.PERSON, 0.75, "family-name"));
        }
    }

    /** As written, and where no everyday word is meant in capitals and in usual writing. */
    private void written(String name, FoundAgain.Belief belief, Forms forms) {
        forms.add(name, belief);
        boolean plain = name.indexOf(' ') < 0 && words.isEveryday(name);
        if (!plain && name.length() >= SHORTEST_IN_CAPITALS) {
            forms.add(name.toUpperCase(Locale.ROOT), belief);
            if (name.equals(name.toUpperCase(Locale.ROOT)) && name.indexOf(' ') > 0) {
                forms.add(usual(name), belief);
            }
        }
    }

    /** "TIANLU MACHINERY" as "Tianlu Machinery". */
    private static String usual(String name) {
        return Pattern.compile("\\p{L}+")
                .matcher(name)
                .replaceAll(word ->
                        word.group().charAt(0) + word.group().substring(1).toLowerCase(Locale.ROOT));
    }

    /** Where a sentence begins with one everyday word that is a name elsewhere. */
    private Set<Span> barred(SourceText source, List<Sentence> sentences, Set<String> names) {
        Set<Span> barred = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (!sentence.tokens().isEmpty()) {
                Span first = sentence.tokens().get(0).span();
                String word = source.words(first);
                if (names.contains(word) && words.isEveryday(word)) {
                    barred.add(first);
                }
            }
        }
        return barred;
    }

    /** Forms by what they are believed to name; a form of two kinds of things is none. */
    private static final class Forms {
        private final Map<String, FoundAgain.Belief> beliefs = new TreeMap<>();
        private final Set<String> disputed = new TreeSet<>();

        void add(String form, FoundAgain.Belief belief) {
            FoundAgain.Belief before = beliefs.putIfAbsent(form, belief);
            boolean person = belief.type() == EntityType.PERSON;
            if (before != null && person != (before.type() == EntityType.PERSON)) {
                disputed.add(form);
            }
        }

        Map<String, FoundAgain.Belief> agreed() {
            beliefs.keySet().removeAll(disputed);
            return beliefs;
        }
    }
}
