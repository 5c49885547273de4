package exhibit.evidence;

import exhibit.EntityType;
import exhibit.evidence.Nominal.Part;
import exhibit.lexicon.Cues;
import exhibit.lexicon.Frame;
import exhibit.lexicon.Triggers.Trigger;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What a trigger needs beside it before it counts, as {@code triggers.tsv} names it. */
final class Needs {
    private static final Set<String> STAKES = Set.of("stake", "share", "interest", "shareholding", "equity", "holding");
    private static final Set<String> SANCTIONS =
            Set.of("sanction", "embargo", "ban", "restriction", "control", "prohibition", "measure");

    /** Categories of goods that are made in works, where a plant or a line is constructed in its place. */
    private static final Set<String> MOVABLE = Set.of(
            "vehicles", "aircraft", "weapons", "electronics", "semiconductors", "components", "machinery", "optics");

    /** "The missile uses memory chips": goods whose parts matter. */
    private static final Set<String> ARMS = Set.of("weapons", "aircraft", "vehicles", "ships");

    private static final Set<String> DEALS = Set.of("contract", "deal", "order", "tender");

    private static final double SURE = 0.6;

    private final Cues cues;
    private final Words words;
    private final List<Filler> fillers;

    Needs(Cues cues, Words words, List<Filler> fillers) {
        this.cues = cues;
        this.words = words;
        this.fillers = fillers;
    }

    boolean areMet(Trigger trigger, Arguments arguments) {
        return trigger.needs().stream().allMatch(need -> isMet(need, arguments));
    }

    private boolean isMet(String need, Arguments arguments) {
        return switch (need) {
            case "PRODUCT_AGENT" -> count(arguments.of(Frame.AGENT), Filler::isProduct) > 0;
            case "PRODUCT" -> count(arguments.patients(), Filler::isProduct) > 0;
            case "COMPANY" -> count(arguments.patients(), Filler::isCompany) > 0;
            case "COMPANY_PATIENT" ->
                count(arguments.patients(), Filler::isCompany) > 0
                        && count(arguments.patients(), Filler::isProduct) == 0;
            case "GOVERNMENT" -> count(arguments.of(Frame.AGENT), Filler::isCompany) == 0;
            case "ACTOR" ->
                arguments.byFunction().entrySet().stream()
                                .filter(entry -> !entry.getKey().equals("from"))
                                .anyMatch(entry -> count(entry.getValue(), Needs::isSureActor) > 0)
                        || count(arguments.of(Frame.AGENT), filler -> isOf(filler, ARMS)) > 0;
            case "MOVABLE" -> count(arguments.patients(), filler -> isOf(filler, MOVABLE)) > 0;
            case "PARTIES" -> parties(arguments.parties()) > 1;
            case "FIRMS" ->
                count(arguments.patients(), Filler::isCompany) > 0 || isFirmsOfCountry(arguments.patients());
            case "FACILITY" -> hasHead(arguments.patients(), lemma -> cues.is(Cues.Kind.FACILITY, lemma));
            case "GOODS_FOR" -> arguments.of("for").stream().anyMatch(this::isGoodsThemselves);
            case "SANCTION_AGENT" -> hasHead(arguments.of(Frame.AGENT), SANCTIONS::contains);
            case "way" -> hasHead(arguments.patients(), "way"::equals);
            case "deal" -> hasHead(arguments.patients(), DEALS::contains);
            case "DELIVERY" -> isForDelivery(arguments);
            case "COMPANY_OF" -> count(arguments.of("of"), Filler::isCompany) > 0;
            case "COMPANY_TO" -> count(arguments.of("to"), Filler::isCompany) > 0;
            case "front" -> arguments.patients().stream().anyMatch(this::isCover);
            case "tracking" -> hasHead(arguments.patients(), lemma -> cues.is(Cues.Kind.TRACKING, lemma));
            case "MONEY" -> hasHead(arguments.of(Frame.AGENT), lemma -> cues.is(Cues.Kind.MONEY, lemma));
            case "HIDDEN" ->
                arguments.patients().stream()
                        .map(Nominal::head)
                        .anyMatch(part -> isGoods(part) || cues.is(Cues.Kind.HIDDEN, words.lemma(part.head())));
            case "service" -> hasHead(arguments.of("into"), lemma -> cues.is(Cues.Kind.SERVICE, lemma));
            case "stake" ->
                hasHead(arguments.patients(), STAKES::contains)
                        || arguments.patients().stream().anyMatch(this::isShareOfFirm);
            case "SANCTION_WORD" -> hasHead(arguments.patients(), SANCTIONS::contains);
            case "list" ->
                arguments.prepositions().stream()
                        .anyMatch(element -> words.text(element.first(), element.end())
                                .toLowerCase(Locale.ROOT)
                                .matches(".*\\b(list|blacklist|sanctions|sdn)\\b.*"));
            default -> arguments.prepositions().stream().anyMatch(element -> element.isPreposition(need));
        };
    }

    private static boolean isSureActor(Filler filler) {
        return filler.isCountry()
                || filler.entity().type() == EntityType.COMPANY
                        && filler.mention().confidence() >= SURE;
    }

    /** Whether it is goods of one of some categories. */
    private static boolean isOf(Filler filler, Set<String> categories) {
        String category = filler.isProduct() ? filler.entity().category() : null;
        return category != null && categories.contains(category);
    }

    private long count(List<Nominal> nominals, Predicate<Filler> wanted) {
        return fillers.stream()
                .filter(wanted)
                .filter(filler -> nominals.stream().anyMatch(nominal -> filler.isIn(nominal.first(), nominal.end())))
                .map(filler -> filler.entity().id())
                .distinct()
                .count();
    }

    /** Noun phrases that name somebody: "South Korea's Hanwha" is one party. */
    private long parties(List<Nominal> nominals) {
        return nominals.stream()
                .flatMap(nominal -> nominal.parts().stream())
                .filter(part -> part.relation() != Nominal.Relation.PLACE)
                .mapToLong(part -> Math.max(
                        fillers.stream()
                                .filter(filler -> filler.isCompany() && filler.isIn(part.first(), part.end()))
                                .count(),
                        countries(part)))
                .sum();
    }

    /** A phrase speaks for one country, unless it stands for several: "both countries". */
    private long countries(Part part) {
        List<Filler> named = fillers.stream()
                .filter(filler -> filler.isCountry() && filler.isIn(part.first(), part.end()))
                .toList();
        long references = named.stream().filter(Filler::isReference).count();
        return references > 0 ? references : Math.min(1, named.size());
    }

    /** "three Turkish companies": a country's firms. */
    private boolean isFirmsOfCountry(List<Nominal> nominals) {
        return nominals.stream()
                .flatMap(nominal -> nominal.parts().stream())
                .anyMatch(part -> cues.is(Cues.Kind.FIRM_NOUN, words.lemma(part.head()))
                        && fillers.stream()
                                .anyMatch(filler -> filler.isCountry() && filler.isIn(part.first(), part.end())));
    }

    /** "62 percent of the machine tools": the last noun names goods, and not what is done with them. */
    private boolean isGoodsThemselves(Nominal nominal) {
        Part last = nominal.parts().get(nominal.parts().size() - 1);
        boolean measured = nominal.parts().stream()
                .filter(part -> part.head() != last.head())
                .allMatch(part -> cues.is(Cues.Kind.MEASURE, words.lemma(part.head())) || isGoods(part));
        return measured && isGoods(last);
    }

    /** "signed a supply deal", "signed a contract for the delivery of": who signs is to deliver. */
    private boolean isForDelivery(Arguments arguments) {
        return hasHead(arguments.of("for"), lemma -> cues.is(Cues.Kind.DELIVERY, lemma))
                || arguments.patients().stream()
                        .map(Nominal::head)
                        .anyMatch(part -> has(part.first(), part.head(), Cues.Kind.DELIVERY));
    }

    /** "shell companies". */
    private boolean isCover(Nominal nominal) {
        return nominal.parts().stream()
                .anyMatch(part -> cues.is(Cues.Kind.FIRM_NOUN, words.lemma(part.head()))
                        && has(part.first(), part.head(), Cues.Kind.COVER));
    }

    /** "51 percent of X". */
    private boolean isShareOfFirm(Nominal nominal) {
        return cues.is(Cues.Kind.SHARE, words.lemma(nominal.head().head()))
                && nominal.ofPhrases(nominal.head()).stream()
                        .anyMatch(part -> fillers.stream()
                                .anyMatch(filler -> filler.isCompany() && filler.isIn(part.first(), part.end())));
    }

    private boolean has(int from, int to, Cues.Kind kind) {
        return IntStream.range(from, to).anyMatch(token -> cues.is(kind, words.lemma(token)));
    }

    private boolean isGoods(Part part) {
        return fillers.stream()
                .anyMatch(filler ->
                        filler.isProduct() && filler.isIn(part.first(), part.end()) && filler.end() > part.head());
    }

    private boolean hasHead(List<Nominal> nominals, Predicate<String> wanted) {
        return nominals.stream()
                .flatMap(nominal -> nominal.parts().stream())
                .map(Part::head)
                .anyMatch(head -> wanted.test(words.lemma(head)));
    }
}
