package exhibit.entity;

import exhibit.Singular;
import exhibit.lexicon.Goods;
import exhibit.lexicon.Goods.Good;
import exhibit.lexicon.Lexicons;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The Harmonized System codes that goods may have, by the head noun of their name: the list of goods first, sharpened by the
 * words before it, then the headings themselves. Thread-safe.
 */
final class GoodsCodes {
    /**
     * A code and why.
     *
     * @param score 0.0 to 1.0
     */
    record Coded(String code, double score, String why) {}

    private static final double WHOLE_NAME = 0.95;
    private static final double HEAD_ONLY = 0.85;
    /** The word by itself often names no good. */
    private static final double WEAK = 0.15;
    /** A chapter holds hundreds of goods. */
    private static final double CHAPTER = 0.4;

    private static final double SHARPER = 0.05;
    private static final double SECOND = 0.8;
    private static final double OTHER_SENSE = 0.8;
    private static final double HEADING_PHRASE = 0.75;
    private static final double HEADING_WORD = 0.65;
    /** A noun of so many headings tells none of them. */
    private static final int MOST_HEADINGS = 2;

    private static final Set<String> MATERIALS =
            Set.of("metals", "critical minerals", "industrial materials", "textiles");
    private static final String IRON_AND_STEEL = "72";
    private static final String ARTICLES_OF_IRON_AND_STEEL = "73";
    /** Chapters whose every heading is of one material, so that few say which. */
    private static final Set<String> OF_ONE_MATERIAL = Set.of("74", "75", "76", "78", "79", "80");

    private static final int CODES = 4;

    private final Goods goods;
    private final HsHeadings headings;
    private final Set<String> emptyModifiers;

    GoodsCodes(Lexicons lexicons) {
        this.goods = lexicons.goods();
        this.headings = new HsHeadings(lexicons.hsCodes());
        this.emptyModifiers = lexicons.words().list("empty-modifier");
    }

    /**
     * The codes, most likely first; none for what is no good or may be any.
     *
     * @param name its words in lower case, the last in the singular
     * @param good what the list of goods has, or {@code null}
     * @param others how many other goods of the document are of each category
     */
    List<Coded> of(List<String> name, Good good, Map<String, Long> others) {
        List<String> words = lastOfSeveral(name);
        Map<String, Coded> found = new LinkedHashMap<>();
        if (good == null || good.category() == null) {
            List<Coded> material = ofMaterial(words, words.subList(0, words.size() - 1));
            (material.isEmpty() ? byHeadings(words) : material)
                    .forEach(coded -> found.putIfAbsent(coded.code(), coded));
        } else if (!good.hsCodes().isEmpty()) {
            List<String> modifiers = modifiers(words, good);
            (good.term().indexOf(' ') > 0 ? List.<Coded>of() : ofMaterial(words, modifiers))
                    .forEach(coded -> found.putIfAbsent(coded.code(), coded));
            sense(good, modifiers, others).forEach(coded -> found.putIfAbsent(coded.code(), coded));
            double factor = found.isEmpty() ? 1 : SECOND;
            for (Coded coded : listed(good, modifiers)) {
                found.putIfAbsent(coded.code(), new Coded(coded.code(), coded.score() * factor, coded.why()));
            }
        }
        return found.values().stream()
                .sorted(Comparator.comparingDouble((Coded coded) -> -coded.score()))
                .limit(CODES)
                .toList();
    }

    /** "Tanks and armoured vehicles": what the list of goods knows is the last. */
    private static List<String> lastOfSeveral(List<String> name) {
        int from = Math.max(name.lastIndexOf("and"), name.lastIndexOf("or")) + 1;
        return from < name.size() ? name.subList(from, name.size()) : name;
    }

    private List<String> modifiers(List<String> words, Good good) {
        int length = good.term().split(" ").length;
        return words.subList(0, Math.max(0, words.size() - length)).stream()
                .filter(word -> !emptyModifiers.contains(word))
                .map(Singular::of)
                .toList();
    }

    /** What the list of goods says, sharpened to a subheading where a word before the term is one's only. */
    private List<Coded> listed(Good good, List<String> modifiers) {
        List<Coded> found = new ArrayList<>();
        double score = (modifiers.isEmpty() ? WHOLE_NAME : HEAD_ONLY) - (good.strong() ? 0 : WEAK);
        for (String code : good.hsCodes()) {
            double own = score - (code.length() == 2 ? CHAPTER : 0);
            String why = "\"%s\" is a term of the list of goods".formatted(good.term());
            Coded coded = new Coded(code, own, why);
            for (String modifier : modifiers) {
                String sharper = code.length() == 4 ? headings.subheading(code, modifier) : null;
                if (sharper != null) {
                    coded = new Coded(
                            sharper, own + SHARPER, why + ", and \"%s\" is its subheading's only".formatted(modifier));
                }
            }
            found.add(coded);
            score *= SECOND;
        }
        return found;
    }

    /** "Nickel wire": the heading of the material's own chapter that is about wire. */
    private List<Coded> ofMaterial(List<String> words, List<String> modifiers) {
        String head = words.get(words.size() - 1);
        if (modifiers.isEmpty()) {
            return List.of();
        }
        String modifier = modifiers.get(modifiers.size() - 1);
        Good material = goods.exactly(modifier).orElse(null);
        if (material == null
                || material.hsCodes().isEmpty()
                || !MATERIALS.contains(String.valueOf(material.category()))) {
            return List.of();
        }
        String chapter = material.hsCodes().get(0).substring(0, 2);
        return headings.things(head).stream()
                .filter(thing -> isOf(thing.code(), chapter)
                        && (OF_ONE_MATERIAL.contains(chapter)
                                || headings.words(thing.code()).contains(modifier)))
                .min(Comparator.comparing((HsHeadings.Thing thing) -> !words.containsAll(thing.words()))
                        .thenComparingInt(
                                thing -> Math.abs(words.size() - thing.words().size()))
                        .thenComparing(HsHeadings.Thing::code))
                .map(thing -> new Coded(
                        thing.code(), HEAD_ONLY, "\"%s\" of \"%s\" as in this heading".formatted(head, modifier)))
                .stream()
                .toList();
    }

    private static boolean isOf(String code, String chapter) {
        return code.startsWith(chapter)
                || chapter.equals(IRON_AND_STEEL) && code.startsWith(ARTICLES_OF_IRON_AND_STEEL);
    }

    /** "Chips" among nothing but food. */
    private List<Coded> sense(Good good, List<String> modifiers, Map<String, Long> others) {
        long all = others.values().stream().mapToLong(Long::longValue).sum();
        List<Coded> found = new ArrayList<>();
        if (modifiers.isEmpty() && others.getOrDefault(good.category(), 0L) == 0) {
            goods.senses(good.term()).entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .filter(sense -> 2 * others.getOrDefault(sense.getKey(), 0L) > all)
                    .forEach(sense -> found.add(new Coded(
                            sense.getValue(), OTHER_SENSE, "\"%s\" among %s".formatted(good.term(), sense.getKey()))));
        }
        return found;
    }

    /** A heading that is about the same noun and no narrower: "umbrella", "sewing machine". */
    private List<Coded> byHeadings(List<String> words) {
        String head = words.get(words.size() - 1);
        List<Coded> found = new ArrayList<>();
        for (HsHeadings.Thing thing : headings.things(head)) {
            Set<String> told = headings.words(thing.code());
            boolean allTold = words.stream()
                    .filter(word -> !emptyModifiers.contains(word))
                    .allMatch(word -> told.contains(Singular.of(word)));
            if (allTold && thing.isSure() && words.containsAll(thing.words())) {
                boolean phrase = thing.words().size() > 1;
                found.add(new Coded(
                        thing.code(),
                        phrase ? HEADING_PHRASE : HEADING_WORD,
                        "\"%s\" as in this heading".formatted(String.join(" ", thing.words()))));
            }
        }
        boolean phrases = found.stream().anyMatch(coded -> coded.score() == HEADING_PHRASE);
        List<Coded> best = found.stream()
                .filter(coded -> !phrases || coded.score() == HEADING_PHRASE)
                .distinct()
                .toList();
        return best.size() > MOST_HEADINGS ? List.of() : best;
    }
}
