package exhibit.store;

import exhibit.Failure;
import exhibit.JobState;
import exhibit.Tier;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Keeps jobs with the bytes they need until they are done. What a call has kept survives a crash. Thread-safe. */
public final class JobStore {
    private static final String JOBS = "jobs";
    private static final String SELECT = """
            SELECT seq, id, state, document, filename, media_type, size_bytes, tier, tries, created_at, started_at, ended_at,
                failure, detail
            FROM job
            """;

    private final Jdbi jdbi;
    private final Bytes bytes;

    private record Numbered(long seq, KeptJob job) {}

    public JobStore(Jdbi jdbi, DocumentStore documents) {
        this.jdbi = jdbi;
        this.bytes = documents.bytes();
    }

    /**
     * Keeps a job, and the bytes of its document until it has ended.
     *
     * @param file {@code null} where the work has ended already
     */
    public void add(KeptJob job, Path file) {
        bytes.keep(
                file == null ? Map.of() : Map.of(job.document(), file),
                handle -> handle.createUpdate("""
                        INSERT INTO job (id, state, document, filename, media_type, size_bytes, tier, tries, created_at, started_at)
                        VALUES (:id, :state, :document, :filename, :mediaType, :sizeBytes, :tier, :tries, :createdAt, :startedAt)""")
                        .bind("id", job.id())
                        .bind("state", job.state().name())
                        .bind("document", job.document())
                        .bind("filename", job.filename())
                        .bind("mediaType", job.mediaType())
                        .bind("sizeBytes", job.sizeBytes())
                        .bind("tier", job.tier().name())
                        .bind("tries", job.tries())
                        .bind("createdAt", job.createdAt())
                        .bind("startedAt", job.startedAt())
                        .execute());
    }

    /** The bytes that a job's document has; there while the job is open. */
    public Path file(KeptJob job) {
        return bytes.at(job.document());
    }

    /** Another try begins. */
    public void began(String id) {
        bytes.write(handle -> handle.execute(
                "UPDATE job SET state = 'RUNNING', tries = tries + 1, started_at = ? WHERE id = ?", now(), id));
    }

    /** The service stops before the work is done: this try does not count. */
    public void handBack(String id) {
        bytes.write(handle -> handle.execute(
                "UPDATE job SET state = 'QUEUED', tries = tries - 1 WHERE id = ? AND state = 'RUNNING'", id));
    }

    /** A try failed, another will follow. */
    public void putBack(String id) {
        bytes.write(handle -> handle.execute("UPDATE job SET state = 'QUEUED' WHERE id = ? AND state = 'RUNNING'", id));
    }

    /**
     * The work is over.
     *
     * @param failure {@code null} unless it failed
     */
    public void ended(String id, JobState state, Failure failure) {
        bytes.write(handle -> handle.createUpdate("""
                        UPDATE job SET state = :state, ended_at = :now, failure = :failure, detail = :detail
                        WHERE id = :id AND state IN ('QUEUED', 'RUNNING')""")
                .bind("state", state.name())
                .bind("now", now())
                .bind("failure", failure == null ? null : failure.kind().name())
                .bind("detail", failure == null ? null : failure.detail())
                .bind("id", id)
                .execute());
        if (state != JobState.DONE) {
            bytes.eraseLoose();
        }
    }

    /** Jobs that are not over, in order of arrival. */
    public List<KeptJob> open() {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE state IN ('QUEUED', 'RUNNING') ORDER BY seq")
                        .map((row, context) -> job(row))
                        .list());
    }

    public Optional<KeptJob> find(String id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> job(row))
                .findOne());
    }

    /**
     * Jobs, newest first.
     *
     * @param state the only one wanted, or {@code null}
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this list
     */
    public ListPage<KeptJob> list(JobState state, String after, int limit) {
        String list = JOBS + state;
        List<Numbered> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + "WHERE seq < :before AND (:state IS NULL OR state = :state) ORDER BY seq DESC LIMIT :rows")
                .bind("before", after == null ? Long.MAX_VALUE : Cursor.row(after, list))
                .bind("state", state == null ? null : state.name())
                .bind("rows", limit + 1)
                .map((row, context) -> new Numbered(row.getLong("seq"), job(row)))
                .list());
        ListPage<Numbered> page = ListPage.cut(rows, limit, Numbered::seq, list);
        return new ListPage<>(page.items().stream().map(Numbered::job).toList(), page.next());
    }

    /** Forgets jobs that ended before a time. */
    public void forget(Instant before) {
        bytes.write(handle -> handle.execute(
                "DELETE FROM job WHERE ended_at < ?",
                before.truncatedTo(ChronoUnit.SECONDS).toString()));
    }

    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    static Failure failure(ResultSet row) throws SQLException {
        String kind = row.getString("failure");
        return kind == null ? null : new Failure(Failure.Kind.valueOf(kind), row.getString("detail"));
    }

    private static KeptJob job(ResultSet row) throws SQLException {
        return new KeptJob(
                row.getString("id"),
                JobState.valueOf(row.getString("state")),
                row.getString("document"),
                row.getString("filename"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                Tier.valueOf(row.getString("tier")),
                row.getInt("tries"),
                row.getString("created_at"),
                row.getString("started_at"),
                row.getString("ended_at"),
                failure(row));
    }
}
