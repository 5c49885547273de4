package exhibit.store;

import exhibit.EntityKey.Kind;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A part that companies, products or countries have in a claim.
 *
 * @param kind whose it is: companies and countries both have a TARGET and a PARTY
 * @param name as in the record
 */
public record Role(Kind kind, String name) {
    /** A role's place here is its number in databases: new ones go to the end. */
    private static final List<Role> ALL = List.of(
            new Role(Kind.COMPANY, "SUPPLIER"),
            new Role(Kind.COMPANY, "RECIPIENT"),
            new Role(Kind.COMPANY, "PRODUCER"),
            new Role(Kind.COMPANY, "OWNER"),
            new Role(Kind.COMPANY, "INTERMEDIARY"),
            new Role(Kind.COMPANY, "TARGET"),
            new Role(Kind.COMPANY, "PARTY"),
            new Role(Kind.PRODUCT, "ITEM"),
            new Role(Kind.PRODUCT, "INPUT"),
            new Role(Kind.PRODUCT, "END_USE"),
            new Role(Kind.COUNTRY, "ORIGIN"),
            new Role(Kind.COUNTRY, "DESTINATION"),
            new Role(Kind.COUNTRY, "TRANSIT"),
            new Role(Kind.COUNTRY, "LOCATION"),
            new Role(Kind.COUNTRY, "IMPOSER"),
            new Role(Kind.COUNTRY, "TARGET"),
            new Role(Kind.COUNTRY, "PARTY"));

    /** Every role, in one order. */
    public static List<Role> all() {
        return ALL;
    }

    /** The roles of a name, without regard to kind; none where nobody has such a role. */
    public static Set<Role> named(String name) {
        return ALL.stream().filter(role -> role.name.equals(name)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same roles in the order of all. */
    static Set<Role> inOrder(Collection<Role> roles) {
        Set<Role> sorted = new TreeSet<>(Comparator.comparingInt(Role::number));
        sorted.addAll(roles);
        return Collections.unmodifiableSet(sorted);
    }

    static Role of(CompanyRole role) {
        return new Role(Kind.COMPANY, role.name());
    }

    static Role of(ProductRole role) {
        return new Role(Kind.PRODUCT, role.name());
    }

    static Role of(CountryRole role) {
        return new Role(Kind.COUNTRY, role.name());
    }

    static Role numbered(int number) {
        return ALL.get(number);
    }

    int number() {
        int number = ALL.indexOf(this);
        if (number < 0) {
            throw new IllegalStateException("a role without a number: " + this);
        }
        return number;
    }
}
