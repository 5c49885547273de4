package exhibit.quality.claims;

import exhibit.Assertion;
import exhibit.EvidenceRecord.CompanyRole;
import exhibit.EvidenceRecord.CountryRole;
import exhibit.EvidenceRecord.ProductRole;
import exhibit.EvidenceType;
import exhibit.quality.claims.GoldClaim.Kind;
import exhibit.quality.claims.GoldClaim.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** Reads the claim of one line: {@code TYPE|TYPE; c Name:ROLE; k? ISO2:ROLE|ROLE; d 2024-03; a ASSERTION; by Name; q VALUE}. */
final class ClaimLine {
    private final List<Slot> slots = new ArrayList<>();
    private List<Assertion> assertions = List.of();
    private String date;
    private String by;
    private Double quantity;

    private ClaimLine() {}

    /**
     * The claim.
     *
     * @param text what follows the {@code =}
     * @throws IllegalArgumentException with what is wrong with it
     */
    static GoldClaim read(String text) {
        String[] parts = text.split(";", -1);
        List<EvidenceType> types = names(parts[0].strip(), EvidenceType.class, "type");
        if (types.contains(EvidenceType.CO_MENTION)) {
            throw new IllegalArgumentException("CO_MENTION is no claim");
        }
        ClaimLine line = new ClaimLine();
        for (String part : Arrays.asList(parts).subList(1, parts.length)) {
            line.part(part.strip());
        }
        return new GoldClaim(types, line.slots, line.assertions, line.date, line.by, line.quantity, text.strip());
    }

    private void part(String part) {
        int space = part.indexOf(' ');
        if (space < 0) {
            throw new IllegalArgumentException("a key, a space and a value are expected instead of '" + part + "'");
        }
        String key = part.substring(0, space);
        String value = part.substring(space + 1);
        switch (key) {
            case "c", "c?" -> slots.add(slot(Kind.COMPANY, value, key));
            case "p", "p?" -> slots.add(slot(Kind.PRODUCT, value, key));
            case "k", "k?" -> slots.add(slot(Kind.COUNTRY, value, key));
            case "d" -> date = value;
            case "a" -> assertions = names(value, Assertion.class, "assertion");
            case "by" -> by = value;
            case "q" -> quantity = number(value);
            default -> throw new IllegalArgumentException("'" + key + "' is none of c, p, k, d, a, by, q");
        }
    }

    private static Slot slot(Kind kind, String text, String key) {
        int colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw new IllegalArgumentException("'" + text + "' has no value and role with a colon between");
        }
        String value = text.substring(0, colon);
        String roles = text.substring(colon + 1);
        if (kind == Kind.COUNTRY && !value.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("a country is two capital letters (ISO 3166), not '" + value + "'");
        }
        if (!roles.equals("*")) {
            switch (kind) {
                case COMPANY -> names(roles, CompanyRole.class, "role of a company");
                case PRODUCT -> names(roles, ProductRole.class, "role of a product");
                case COUNTRY -> names(roles, CountryRole.class, "role of a country");
            }
        }
        return new Slot(kind, value, List.of(roles.split("\\|", -1)), key.endsWith("?"));
    }

    private static <E extends Enum<E>> List<E> names(String cell, Class<E> type, String what) {
        List<E> values = new ArrayList<>();
        for (String name : cell.split("\\|", -1)) {
            values.add(EnumSet.allOf(type).stream()
                    .filter(value -> value.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no " + what + " '" + name + "'")));
        }
        return values;
    }

    private static double number(String text) {
        try {
            double value = Double.parseDouble(text);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // said below, with the text
        }
        throw new IllegalArgumentException("'" + text + "' is no plain number");
    }
}
