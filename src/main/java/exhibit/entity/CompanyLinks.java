package exhibit.entity;

import exhibit.Entity.CountryOf;
import exhibit.Entity.Link;
import exhibit.lexicon.CompanyWords;
import exhibit.lexicon.Lexicons;
import exhibit.lexicon.WatchList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Rows of the watch lists that a company of a text may be, each with a score and its reasons. A suggestion to look closer:
 * nothing else is changed by it. Thread-safe.
 */
final class CompanyLinks {
    /**
     * Below it are daughters for mothers and neighbours of one word; CompanyLinksTest measures what lies on either side.
     */
    static final double LEAST = 0.8;

    private static final int MOST_OF_A_LIST = 3;
    private static final int MOST_NAMES = 8;
    private static final double SAME_COUNTRY = 0.03;
    private static final double SAME_COUNTRY_INITIALS = 0.1;
    private static final double OTHER_COUNTRY = 0.18;
    /** A name can point abroad: "Bank of China (UK) Limited". */
    private static final double OTHER_COUNTRY_BY_NAME = 0.1;
    /** Programmes about a country reach companies elsewhere. */
    private static final double OTHER_COUNTRY_BY_PROGRAMME = 0.04;
    /** Countries tell more of a name that anybody may give himself. */
    private static final double ONE_WORD = 2;

    private static final Set<String> GREATER_CHINA = Set.of("CN", "HK", "MO");

    private record Match(WatchList list, WatchList.Row row, double score, String explanation) {}

    private final CompanyWords companyWords;
    private final CompanyNameReader reader;
    private final Rarity rarity;
    private final NameIndex index;

    CompanyLinks(Lexicons lexicons) {
        this.companyWords = lexicons.companyWords();
        this.reader = new CompanyNameReader(lexicons);
        List<List<CompanyName>> rows = new ArrayList<>();
        List<NameIndex.Listed> unweighted = new ArrayList<>();
        for (WatchList list : lexicons.watchLists().lists()) {
            if (list.of() == WatchList.Of.COMPANIES) {
                List<List<CompanyName>> names =
                        list.rows().parallelStream().map(this::names).toList(); // tens of thousands of names
                for (int index = 0; index < names.size(); index++) {
                    WatchList.Row row = list.rows().get(index);
                    names.get(index)
                            .forEach(name -> unweighted.add(new NameIndex.Listed(list, row, name, new double[0])));
                }
                rows.addAll(names);
            }
        }
        lexicons.companies().listed().stream().sorted().forEach(name -> rows.add(List.of(reader.read(name))));
        this.rarity = new Rarity(rows);
        this.index = new NameIndex(unweighted.stream()
                .filter(listed -> !listed.name().parts().isEmpty())
                .map(listed -> new NameIndex.Listed(listed.list(), listed.row(), listed.name(), weights(listed.name())))
                .toList());
    }

    private List<CompanyName> names(WatchList.Row row) {
        return Stream.concat(Stream.of(row.name()), row.aliases().stream())
                .map(reader::read)
                .toList();
    }

    /**
     * The rows that some names of one company match, best first, three of a list at most.
     *
     * @param names the fullest first
     * @param country where the text says it is, or {@code null}
     */
    List<Link> of(Collection<String> names, CountryOf country) {
        Map<WatchList.Row, Match> best = new LinkedHashMap<>();
        names.stream()
                .limit(MOST_NAMES)
                .map(reader::read)
                .forEach(name -> match(name, country)
                        .forEach(match -> best.merge(
                                match.row(), match, (one, other) -> other.score() > one.score() ? other : one)));
        Map<String, Integer> taken = new HashMap<>();
        return best.values().stream()
                .sorted(Comparator.comparingDouble((Match match) -> -match.score())
                        .thenComparing(match -> match.list().name())
                        .thenComparing(match -> match.row().name()))
                .filter(match -> taken.merge(match.list().name(), 1, Integer::sum) <= MOST_OF_A_LIST)
                .map(match -> new Link(
                        match.list().name(), match.row().id(), match.row().name(), match.score(), match.explanation()))
                .toList();
    }

    private List<Match> match(CompanyName name, CountryOf country) {
        List<Match> matches = new ArrayList<>();
        if (name.parts().isEmpty()) {
            return matches;
        }
        double[] weights = weights(name);
        for (NameIndex.Listed listed : index.candidates(name, weights)) {
            NameComparison.Result result = NameComparison.of(name, weights, listed, rarity);
            if (result.score() + SAME_COUNTRY_INITIALS >= LEAST) {
                List<String> features = new ArrayList<>(result.features());
                double score = result.score() + country(name, country, listed, features);
                score = Math.round(Math.max(0, Math.min(1, score)) * 100) / 100.0;
                if (score >= LEAST) {
                    matches.add(new Match(listed.list(), listed.row(), score, explanation(listed, features, score)));
                }
            }
        }
        return matches;
    }

    private static String explanation(NameIndex.Listed listed, List<String> features, double score) {
        String by = listed.name().written().equals(listed.row().name())
                ? ""
                : "by the list's other name \"" + listed.name().written() + "\": ";
        String why = listed.row().programmes().isEmpty()
                ? ""
                : "; on the list for " + String.join(", ", listed.row().programmes());
        return by + String.join("; ", features) + "; score " + NameComparison.two(score) + why;
    }

    /** What is to be added for countries that agree or taken off for others; the features say why. */
    private double country(CompanyName name, CountryOf country, NameIndex.Listed listed, List<String> features) {
        Set<String> own = country != null ? Set.of(country.iso2()) : or(name.places(), name.formCountries());
        Set<String> theirs = Set.copyOf(listed.row().countries());
        double other = OTHER_COUNTRY;
        if (theirs.isEmpty()) {
            theirs = or(listed.name().places(), listed.name().formCountries());
            other = OTHER_COUNTRY_BY_NAME;
        }
        if (theirs.isEmpty()) {
            theirs = programmeCountries(listed.row());
            other = OTHER_COUNTRY_BY_PROGRAMME;
        }
        if (own.stream().anyMatch(name.places()::contains)) {
            other = Math.max(other, OTHER_COUNTRY_BY_NAME);
        }
        if (own.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        if (agree(own, theirs)) {
            boolean initials = features.size() == 1
                    && listed.name().parts().size() > 1
                    && name.parts().size() == 1;
            double more = initials ? SAME_COUNTRY_INITIALS : SAME_COUNTRY;
            features.add("the same country " + sorted(own) + " (+" + NameComparison.two(more) + ")");
            return more;
        }
        other *= name.parts().size() == 1 ? ONE_WORD : 1;
        features.add("country " + sorted(own) + " against the list's " + sorted(theirs) + " (-"
                + NameComparison.two(other) + ")");
        return -other;
    }

    private Set<String> programmeCountries(WatchList.Row row) {
        Set<String> countries = new HashSet<>();
        row.programmes().forEach(programme -> companyWords.country(programme).ifPresent(countries::add));
        return countries;
    }

    private static boolean agree(Set<String> own, Set<String> theirs) {
        return own.stream()
                .anyMatch(country -> theirs.contains(country)
                        || GREATER_CHINA.contains(country) && theirs.stream().anyMatch(GREATER_CHINA::contains));
    }

    private static Set<String> or(Set<String> first, Set<String> second) {
        return first.isEmpty() ? second : first;
    }

    private static String sorted(Set<String> countries) {
        return String.join("/", countries.stream().sorted().limit(3).toList());
    }

    private double[] weights(CompanyName name) {
        return name.parts().stream().mapToDouble(rarity::of).toArray();
    }
}
