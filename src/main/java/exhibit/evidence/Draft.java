package exhibit.evidence;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.ReadClaim;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A claim while its arguments are gathered: who has which role and why. */
final class Draft {
    /**
     * A claim's argument.
     *
     * @param filler what fills the role
     * @param function the grammatical function that gave it, as in {@code frames.tsv}
     * @param role one of the contract's roles for its kind
     */
    record Argument<R>(Filler filler, String function, R role) {}

    final EvidenceType type;
    /** The clause whose assertion, date and attribution hold; null for a noun outside any clause. */
    final Clause clause;

    /** Whether the trigger by itself says that goods crossed a border: "exports". */
    final boolean isTrade;

    final int triggerFirst;
    final int triggerEnd;
    private final Map<String, Argument<CompanyRole>> companies = new LinkedHashMap<>();
    private final Map<String, Argument<ProductRole>> products = new LinkedHashMap<>();
    private final Map<String, Argument<CountryRole>> countries = new LinkedHashMap<>();
    final List<String> reasons = new ArrayList<>();
    /** What the encoder read of it; null where it read nothing there. */
    ReadClaim encoded;
    /** Whether grammar did not see it. */
    boolean isOnlyEncoded;
    /** Whether the words around the trigger leave it no other sense: "the cargo included rifles", "set up shell companies". */
    boolean isPlain;

    Draft(EvidenceType type, Clause clause, int triggerFirst, int triggerEnd) {
        this(type, clause, triggerFirst, triggerEnd, false);
    }

    Draft(EvidenceType type, Clause clause, int triggerFirst, int triggerEnd, boolean isTrade) {
        this.isTrade = isTrade;
        this.type = type;
        this.clause = clause;
        this.triggerFirst = triggerFirst;
        this.triggerEnd = triggerEnd;
    }

    /** Adds an argument unless the same thing has a role already: the first, nearest function wins. */
    void company(Filler filler, String function, CompanyRole role) {
        companies.putIfAbsent(filler.entity().id(), new Argument<>(filler, function, role));
    }

    void product(Filler filler, String function, ProductRole role) {
        products.putIfAbsent(filler.entity().id(), new Argument<>(filler, function, role));
    }

    void country(Filler filler, String function, CountryRole role) {
        countries.putIfAbsent(key(filler), new Argument<>(filler, function, role));
    }

    private static String key(Filler filler) {
        return filler.entity().iso2() == null
                ? filler.entity().id()
                : filler.entity().iso2();
    }

    List<Argument<CompanyRole>> companies() {
        return inTextOrder(companies);
    }

    List<Argument<ProductRole>> products() {
        return inTextOrder(products);
    }

    List<Argument<CountryRole>> countries() {
        return inTextOrder(countries);
    }

    private static <R> List<Argument<R>> inTextOrder(Map<String, Argument<R>> arguments) {
        return arguments.values().stream()
                .sorted((one, other) -> one.filler()
                        .mention()
                        .span()
                        .compareTo(other.filler().mention().span()))
                .toList();
    }

    /** Whether it tells of goods that go from one to another, by either end or by their way. */
    boolean isFlow() {
        return switch (type) {
            case SUPPLY, PURCHASE, SHIPMENT -> true;
            default -> false;
        };
    }

    /** Whether it says from whom and to whom. */
    boolean hasBothEnds() {
        boolean source = has(CompanyRole.SUPPLIER) || has(CountryRole.ORIGIN);
        boolean goal = has(CompanyRole.RECIPIENT) || has(CountryRole.DESTINATION);
        return source && goal;
    }

    boolean has(ProductRole role) {
        return products.values().stream().anyMatch(argument -> argument.role() == role);
    }

    boolean has(CompanyRole role) {
        return companies.values().stream().anyMatch(argument -> argument.role() == role);
    }

    boolean has(CountryRole role) {
        return countries.values().stream().anyMatch(argument -> argument.role() == role);
    }

    /** Whether both are about the same goods. */
    boolean sharesItem(Draft other) {
        return products.values().stream()
                .filter(argument -> argument.role() == ProductRole.ITEM)
                .map(argument -> other.products.get(argument.filler().entity().id()))
                .anyMatch(argument -> argument != null && argument.role() == ProductRole.ITEM);
    }

    /** Whether all goods of another are in this one too. */
    boolean covers(Draft other) {
        return products.keySet().containsAll(other.products.keySet());
    }

    /** Whether everything in another is in this one too, in whatever role. */
    boolean coversAll(Draft other) {
        return companies.keySet().containsAll(other.companies.keySet())
                && products.keySet().containsAll(other.products.keySet())
                && countries.keySet().containsAll(other.countries.keySet());
    }

    /** Takes in what the encoder read of the same claim, where this has nothing. */
    void takeIn(Draft read) {
        encoded = read.encoded;
        reasons.add(read.reasons.get(0));
        takeIn(read.companies, companies);
        takeIn(read.products, products);
        takeIn(read.countries, countries);
    }

    private <R> void takeIn(Map<String, Argument<R>> read, Map<String, Argument<R>> own) {
        read.forEach((key, argument) -> {
            if (own.putIfAbsent(key, argument) == null) {
                reasons.add("only the encoder gives \u201c"
                        + argument.filler().mention().text() + "\u201d a part: " + argument.role());
            }
        });
    }

    /** The same without the names of some places in the sentence. */
    Draft without(List<Filler> left) {
        Draft draft = new Draft(type, clause, triggerFirst, triggerEnd, isTrade);
        draft.encoded = encoded;
        draft.isOnlyEncoded = isOnlyEncoded;
        draft.isPlain = isPlain;
        draft.reasons.addAll(reasons);
        companies.values().stream()
                .filter(argument -> !left.contains(argument.filler()))
                .forEach(argument -> draft.company(argument.filler(), argument.function(), argument.role()));
        products.values().stream()
                .filter(argument -> !left.contains(argument.filler()))
                .forEach(argument -> draft.product(argument.filler(), argument.function(), argument.role()));
        countries.values().stream()
                .filter(argument -> !left.contains(argument.filler()))
                .forEach(argument -> draft.country(argument.filler(), argument.function(), argument.role()));
        return draft;
    }

    int size() {
        return companies.size() + products.size() + countries.size();
    }

    /** In how many grammatical functions somebody has a part: "Syria and Iran" are on one side. The encoder knows roles alone. */
    long sides() {
        return Stream.concat(companies.values().stream(), countries.values().stream())
                .map(argument -> isOnlyEncoded ? argument.role().toString() : argument.function())
                .distinct()
                .count();
    }

    /** Whether both say the same things of the same names. */
    boolean hasArgumentsOf(Draft other) {
        return companies.keySet().equals(other.companies.keySet())
                && products.keySet().equals(other.products.keySet())
                && countries.keySet().equals(other.countries.keySet());
    }

    /** What fills its roles: companies, products, countries. */
    Stream<Filler> fillers() {
        return Stream.of(companies(), products(), countries())
                .flatMap(List::stream)
                .map(Argument::filler);
    }

    /** The arguments whose words stand for what is named before, each once. */
    Stream<Filler> references() {
        return fillers().filter(Filler::isReference).distinct();
    }

    /** Whether both parses read this claim, with the same names in it. */
    boolean isSameClaim(Draft other) {
        return type == other.type && triggerFirst == other.triggerFirst && hasArgumentsOf(other);
    }

    int actors() {
        return companies.size() + countries.size();
    }
}
