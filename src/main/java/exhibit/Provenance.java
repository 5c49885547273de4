package exhibit;

import java.util.List;

/**
 * What made the answer, so that it can be made again.
 *
 * @param service name
 * @param version of the service
 * @param recognition what found names: {@code accurate} or {@code fast}
 * @param models each model with the sha256 of its bytes
 * @param config sha256 of lexicons and settings
 * @param textSha256 of the canonical text in UTF-8
 * @param analysedAt ISO 8601, UTC; the only field that differs between two runs
 */
public record Provenance(
        String service,
        String version,
        String recognition,
        List<Model> models,
        String config,
        String textSha256,
        String analysedAt) {
    /** A model and the sha256 of its bytes. */
    public record Model(String name, String sha256) {}

    public Provenance {
        models = List.copyOf(models);
    }
}
