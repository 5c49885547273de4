package exhibit.store;

import java.util.List;

/**
 * What there is among the records of a query, each kind most frequent first.
 *
 * @param counted records that were counted
 * @param complete whether these are all; else they are those kept last
 * @param firstDay of the earliest date, ISO 8601, or {@code null}
 * @param lastDay of the latest date, ISO 8601, or {@code null}
 * @param types what is claimed
 * @param assertions whether it is said to be so
 * @param reviews what persons decided
 * @param companies who takes part
 * @param products what it is about
 * @param headings of the Harmonized System, four digits
 * @param countries with their role
 * @param years in which it was; one of a range is in each of its years
 */
public record Facets(
        int counted,
        boolean complete,
        String firstDay,
        String lastDay,
        List<ValueCount> types,
        List<ValueCount> assertions,
        List<ValueCount> reviews,
        List<EntityCount> companies,
        List<EntityCount> products,
        List<ValueCount> headings,
        List<EntityCount> countries,
        List<ValueCount> years) {
    /** A value and the records that have it. */
    public record ValueCount(String value, int records) {}

    /**
     * A company, product or country and the records that it takes part in.
     *
     * @param key its {@link exhibit.EntityKey}
     * @param name to show
     * @param role of a country; otherwise {@code null}
     * @param records how many
     */
    public record EntityCount(String key, String name, String role, int records) {}

    public Facets {
        types = List.copyOf(types);
        assertions = List.copyOf(assertions);
        reviews = List.copyOf(reviews);
        companies = List.copyOf(companies);
        products = List.copyOf(products);
        headings = List.copyOf(headings);
        countries = List.copyOf(countries);
        years = List.copyOf(years);
    }
}
