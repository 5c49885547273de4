package exhibit;

import exhibit.EvidenceRecord.CompanyArgument;
import exhibit.EvidenceRecord.CountryArgument;
import exhibit.EvidenceRecord.ProductArgument;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Ids of records: the same claim of the same words has the same, today and after a restart. */
public final class RecordId {
    private static final int BYTES = 12;

    private RecordId() {}

    /**
     * The id of a claim, 24 hexadecimal digits.
     *
     * @param document its id
     * @param quote where the quote begins
     * @param trigger which word of the quote evokes it, or another sign that tells claims of one quote apart
     */
    public static String of(
            String document,
            int quote,
            String trigger,
            EvidenceType type,
            List<CompanyArgument> companies,
            List<ProductArgument> products,
            List<CountryArgument> countries) {
        StringBuilder key = new StringBuilder(document)
                .append('|')
                .append(quote)
                .append('|')
                .append(trigger)
                .append('|')
                .append(type);
        companies.forEach(
                company -> key.append('|').append(company.name()).append(':').append(company.role()));
        products.forEach(
                product -> key.append('|').append(product.name()).append(':').append(product.role()));
        countries.forEach(
                country -> key.append('|').append(country.name()).append(':').append(country.role()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
