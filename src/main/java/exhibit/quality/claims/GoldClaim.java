package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.EvidenceType;
import java.util.List;

/**
 * One record that a careful analyst would write down.
 *
 * @param types that are acceptable, one or more
 * @param slots in the order of the file
 * @param assertions that are acceptable; empty where the file names none, which stands for {@code STATED}
 * @param date the beginning of an ISO 8601 day, such as {@code 2024-03}; {@code null} where none is asked for
 * @param by whom the claim is attributed to; {@code null} where none is asked for
 * @param quantity a plain number; {@code null} where none is asked for
 * @param written the claim as the file has it, for a person
 */
record GoldClaim(
        List<EvidenceType> types,
        List<Slot> slots,
        List<Assertion> assertions,
        String date,
        String by,
        Double quantity,
        String written) {

    /** What fills a slot. */
    enum Kind {
        COMPANY,
        PRODUCT,
        COUNTRY
    }

    /**
     * A part of the claim.
     *
     * @param value a name, or the ISO code of a country
     * @param roles that are acceptable; {@code *} alone for any
     * @param optional whether it may be left out
     */
    record Slot(Kind kind, String value, List<String> roles, boolean optional) {
        boolean allows(String role) {
            return roles.contains(role) || roles.equals(List.of("*"));
        }

        @Override
        public String toString() {
            return value + ":" + String.join("|", roles);
        }
    }

    GoldClaim {
        types = List.copyOf(types);
        slots = List.copyOf(slots);
        assertions = List.copyOf(assertions);
    }

    /** How many slots must be there. */
    int required() {
        return (int) slots.stream().filter(slot -> !slot.optional()).count();
    }

    /** The first acceptable assertion. */
    Assertion assertion() {
        return assertions.isEmpty() ? Assertion.STATED : assertions.get(0);
    }

    boolean allows(Assertion assertion) {
        return assertions.isEmpty() ? assertion == Assertion.STATED : assertions.contains(assertion);
    }
}
