package exhibit.export;

import exhibit.Basis;
import exhibit.EvidenceRecord;
import exhibit.EvidenceRecord.Quantity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A thing and its part in a claim, whatever kind of thing it is.
 *
 * @param entity its id in the document's answer
 * @param role as the record has it
 * @param iso2 of a country, or {@code null}
 * @param basis why a country is read here; {@code null} for others
 * @param quantity of a product, or {@code null}
 */
record Argument(
        Kind kind,
        String entity,
        String name,
        String role,
        String iso2,
        Basis basis,
        Quantity quantity,
        int start,
        int end) {
    private static final Set<String> GIVING = Set.of("SUPPLIER", "PRODUCER", "OWNER", "ORIGIN", "IMPOSER");
    private static final Set<String> TAKING = Set.of("RECIPIENT", "DESTINATION", "TARGET");

    /** What kind of thing takes part. */
    enum Kind {
        COMPANY,
        PRODUCT,
        COUNTRY
    }

    /** Companies, then products, then countries, each in the record's order. */
    static List<Argument> of(EvidenceRecord claim) {
        return Stream.of(
                        claim.companies().stream()
                                .map(c -> new Argument(
                                        Kind.COMPANY,
                                        c.entity(),
                                        c.name(),
                                        c.role().name(),
                                        null,
                                        null,
                                        null,
                                        c.start(),
                                        c.end())),
                        claim.products().stream()
                                .map(p -> new Argument(
                                        Kind.PRODUCT,
                                        p.entity(),
                                        p.name(),
                                        p.role().name(),
                                        null,
                                        null,
                                        p.quantity(),
                                        p.start(),
                                        p.end())),
                        claim.countries().stream()
                                .map(c -> new Argument(
                                        Kind.COUNTRY,
                                        c.entity(),
                                        c.name(),
                                        c.role().name(),
                                        c.iso2(),
                                        c.basis(),
                                        null,
                                        c.start(),
                                        c.end())))
                .flatMap(all -> all)
                .toList();
    }

    /** Everything that takes part, for a person: {@code Ostbau AG (SUPPLIER), Iraq (DESTINATION)}. */
    static String listed(List<Argument> arguments) {
        return arguments.stream()
                .map(argument -> argument.name() + " (" + argument.role() + ")")
                .collect(Collectors.joining(", "));
    }

    /** Whether goods, money or a ban come from it. */
    boolean isGiving() {
        return GIVING.contains(role);
    }

    /** Whether goods, money or a ban go to it. */
    boolean isTaking() {
        return TAKING.contains(role);
    }

    /** The same for the same thing in any document: of one kind, and of one ISO code or else of one name. */
    UUID key() {
        return UUID.nameUUIDFromBytes((kind + ":" + (iso2 == null ? name : iso2)).getBytes(StandardCharsets.UTF_8));
    }
}
