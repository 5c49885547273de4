package exhibit.evidence;

import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.EventDate;
import exhibit.EvidenceRecord.Quantity;
import exhibit.EvidenceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Links the records of a document that make the same claim, as a summary and the body do: the same type, assertion, and things in
 * the same roles, at least two of them; neither dates nor amounts contradict.
 */
final class SameClaims {
    /** Ids in one record: a table that says the same a thousand times does not say it better. */
    private static final int MOST_LINKS = 20;

    private SameClaims() {}

    /** The same records in the same order, with their links. */
    static List<EvidenceRecord> link(List<EvidenceRecord> records) {
        Map<Claim, List<List<EvidenceRecord>>> groups = new HashMap<>();
        Map<String, List<EvidenceRecord>> groupOf = new HashMap<>();
        for (EvidenceRecord each : records) {
            if (each.type() != EvidenceType.CO_MENTION && arguments(each) > 1) {
                List<EvidenceRecord> group =
                        group(each, groups.computeIfAbsent(Claim.of(each), claim -> new ArrayList<>()));
                group.add(each);
                groupOf.put(each.id(), group);
            }
        }
        return records.stream()
                .map(each -> linked(each, groupOf.getOrDefault(each.id(), List.of())))
                .toList();
    }

    private static int arguments(EvidenceRecord each) {
        return each.companies().size()
                + each.products().size()
                + each.countries().size();
    }

    private static EvidenceRecord linked(EvidenceRecord each, List<EvidenceRecord> group) {
        List<String> others = group.stream()
                .map(EvidenceRecord::id)
                .filter(id -> !id.equals(each.id()))
                .limit(MOST_LINKS)
                .toList();
        return others.isEmpty() ? each : each.withSameAs(others);
    }

    /** The first group whose last members all agree with it; a new one where none does. */
    private static List<EvidenceRecord> group(EvidenceRecord each, List<List<EvidenceRecord>> groups) {
        for (List<EvidenceRecord> group : groups.subList(0, Math.min(MOST_LINKS, groups.size()))) {
            if (group.stream().limit(MOST_LINKS).allMatch(other -> agree(each, other))) {
                return group;
            }
        }
        List<EvidenceRecord> group = new ArrayList<>();
        groups.add(group);
        return group;
    }

    private static boolean agree(EvidenceRecord one, EvidenceRecord other) {
        return overlap(one.date(), other.date()) && amountsAgree(one.quantities(), other.quantities());
    }

    /** Dates contradict where both are known and one ends before the other begins; ISO days compare as text. */
    private static boolean overlap(EventDate one, EventDate other) {
        return one == null || other == null || !endsBefore(one, other) && !endsBefore(other, one);
    }

    private static boolean endsBefore(EventDate one, EventDate other) {
        return one.to() != null && other.from() != null && one.to().compareTo(other.from()) < 0;
    }

    /** Amounts contradict where both have some in a unit and none is the same. */
    private static boolean amountsAgree(List<Quantity> one, List<Quantity> other) {
        Set<String> units = one.stream().map(Quantity::unit).collect(Collectors.toSet());
        return units.stream().allMatch(unit -> {
            Set<Double> values = values(other, unit);
            return values.isEmpty() || values(one, unit).stream().anyMatch(values::contains);
        });
    }

    private static Set<Double> values(List<Quantity> quantities, String unit) {
        return quantities.stream()
                .filter(quantity -> Objects.equals(quantity.unit(), unit))
                .map(Quantity::value)
                .collect(Collectors.toSet());
    }

    /** What must be the same. What is said to be so and what is alleged are one claim; a plan is another. */
    private record Claim(EvidenceType type, Assertion assertion, Set<String> roles) {
        static Claim of(EvidenceRecord each) {
            Stream<String> companies =
                    each.companies().stream().map(company -> company.role() + ":" + company.entity());
            Stream<String> products = each.products().stream().map(product -> product.role() + ":" + product.entity());
            Stream<String> countries = each.countries().stream()
                    .map(country ->
                            country.role() + ":" + (country.iso2() == null ? country.entity() : country.iso2()));
            return new Claim(
                    each.type(),
                    each.assertion() == Assertion.ALLEGED ? Assertion.STATED : each.assertion(),
                    Stream.of(companies, products, countries)
                            .flatMap(roles -> roles)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
