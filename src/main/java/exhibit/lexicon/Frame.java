package exhibit.lexicon;

import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which role a company, product or country has by its grammatical function.
 *
 * @param name as in {@code frames.tsv}
 * @param companies role by function
 * @param products role by function
 * @param countries role by function
 */
public record Frame(
        String name,
        Map<String, CompanyRole> companies,
        Map<String, ProductRole> products,
        Map<String, CountryRole> countries) {
    /** The one who does it: subject of the active verb, "by" of the passive, possessor of the noun. */
    public static final String AGENT = "AGENT";
    /** What it is done to: object of the active verb, subject of the passive, "of" of the noun. */
    public static final String PATIENT = "PATIENT";
    /** The first of two objects: "sold Iran drones". */
    public static final String GOAL = "GOAL";

    public Optional<CompanyRole> company(String function) {
        return Optional.ofNullable(companies.get(function));
    }

    public Optional<ProductRole> product(String function) {
        return Optional.ofNullable(products.get(function));
    }

    public Optional<CountryRole> country(String function) {
        return Optional.ofNullable(countries.get(function));
    }

    /** Whether anything may stand in this function. */
    public boolean has(String function) {
        return companies.containsKey(function) || products.containsKey(function) || countries.containsKey(function);
    }

    static Map<String, Frame> read(String file) {
        Map<String, Frame> frames = new HashMap<>();
        Table.read(file, List.of("frame", "function", "company", "product", "country"), row -> {
            Frame frame = frames.computeIfAbsent(
                    row.cell(0), name -> new Frame(name, new HashMap<>(), new HashMap<>(), new HashMap<>()));
            for (String function : row.values(1)) {
                put(frame.companies, function, CompanyRole.class, row.cell(2));
                put(frame.products, function, ProductRole.class, row.cell(3));
                put(frame.countries, function, CountryRole.class, row.cell(4));
            }
            return frame;
        });
        return frames;
    }

    private static <R extends Enum<R>> void put(Map<String, R> roles, String function, Class<R> type, String role) {
        if (!role.isEmpty()) {
            roles.put(function, Enum.valueOf(type, role));
        }
    }
}
