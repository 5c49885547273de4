package exhibit;

import java.util.List;

/**
 * What made the answer, so that it can be made again.
 *
 * @param service name
 * @param version of the service
 * @param recognition what found names: {@code accurate} or {@code fast}
 * @param models each model with the sha256 of its bytes
 * @param lists each watch list that companies and goods were compared with
 * @param config sha256 of lexicons, lists and settings
 * @param textSha256 of the canonical text in UTF-8
 * @param analysedAt ISO 8601, UTC; the only field that differs between two runs
 */
public record Provenance(
        String service,
        String version,
        String recognition,
        List<Model> models,
        List<WatchList> lists,
        String config,
        String textSha256,
        String analysedAt) {
    /** A model and the sha256 of its bytes. */
    public record Model(String name, String sha256) {}

    /**
     * A watch list, the date that it bears and the sha256 of its file.
     *
     * @param date {@code YYYY-MM-DD} or {@code YYYY-MM}
     */
    public record WatchList(String name, String date, String sha256) {}

    public Provenance {
        models = List.copyOf(models);
        lists = lists == null ? List.of() : List.copyOf(lists); // an answer that an older version kept has none
    }
}
