package exhibit.export;

import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.Assertion;
import exhibit.EvidenceRecord;
import exhibit.EvidenceType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which FollowTheMoney schema a claim is, and which of its properties an argument fills; the rows are in {@code export/ftm.json}.
 *
 * @param types schema of each type of claim
 * @param schemas by name
 */
record FtmSchemas(Map<EvidenceType, String> types, Map<String, Schema> schemas) {
    /** Says something about entities without claiming that it is so. */
    static final String NOTE = "Note";

    /** How a property has an argument. */
    enum Form {
        /** By the id of an entity that stands for it. */
        ENTITY,
        NAME,
        /** By its ISO 3166 code. */
        CODE
    }

    /**
     * A schema of claims.
     *
     * @param required properties without which an entity of it is invalid
     * @param properties what an argument fills, by {@code KIND}, {@code KIND ROLE}, {@code FROM KIND} or {@code TO KIND}
     */
    record Schema(List<String> required, Map<String, Map<String, Form>> properties) {
        /** What one argument fills. */
        List<Map.Entry<String, Form>> of(Argument argument, Sides sides) {
            String kind = argument.kind().name();
            return Stream.of(
                            kind,
                            kind + " " + argument.role(),
                            sides.from().contains(argument) ? "FROM " + kind : "",
                            sides.to().contains(argument) ? "TO " + kind : "")
                    .flatMap(key -> properties.getOrDefault(key, Map.of()).entrySet().stream())
                    .toList();
        }
    }

    /** @throws UncheckedIOException if the table cannot be read */
    static FtmSchemas read() {
        try (InputStream table = FtmSchemas.class.getResourceAsStream("/export/ftm.json")) {
            return new ObjectMapper().readValue(table, FtmSchemas.class);
        } catch (IOException e) {
            throw new UncheckedIOException("export/ftm.json cannot be read", e);
        }
    }

    /** The schema of a claim: a trade that is only alleged, planned or denied shall not be found among trades. */
    String of(EvidenceRecord claim) {
        return claim.assertion() == Assertion.STATED ? types.get(claim.type()) : NOTE;
    }
}
