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
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Keeps batches with the outcome of each of their files. What a call has kept survives a crash. Thread-safe. */
public final class BatchStore {
    private static final String BATCHES = "batches";
    private static final String SELECT = """
            SELECT seq, id, state, source, archive, filename, tier, created_at, started_at, ended_at, failure, detail
            FROM batch
            """;

    private final Jdbi jdbi;
    private final Bytes bytes;

    private record Numbered(long seq, KeptBatch batch) {}

    public BatchStore(Jdbi jdbi, DocumentStore documents) {
        this.jdbi = jdbi;
        this.bytes = documents.bytes();
    }

    /**
     * Keeps a batch with the files that are known already.
     *
     * @param files their list; empty for an archive
     * @param kept sha256 to file of what is kept as long as it may still be wanted: the archive, or the files
     */
    public void add(KeptBatch batch, List<BatchFile> files, Map<String, Path> kept) {
        bytes.keep(kept, handle -> {
            insert(handle, batch);
            insert(handle, batch.id(), files);
            return batch;
        });
    }

    /** The kept bytes of an archive or a file. */
    public Path file(String sha256) {
        return bytes.at(sha256);
    }

    /** Whether they are there. */
    public boolean hasFile(String sha256) {
        return bytes.has(sha256);
    }

    /** The name of a kept document, or its id where there is none. */
    public String filename(String document) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT filename FROM document WHERE id = :id")
                .bind("id", document)
                .mapTo(String.class)
                .findOne()
                .orElse(document));
    }

    /** Lists files of a batch; those that are listed already stay as they are. */
    public void list(String batch, List<BatchFile> files) {
        bytes.write(handle -> {
            insert(handle, batch, files);
            handle.execute("""
                    UPDATE batch_file SET ended = position + 1
                    WHERE batch = ? AND ended IS NULL AND state = 'FAILED'""", batch);
            return files.size();
        });
    }

    /** The work on a batch begins, or begins again. */
    public void began(String batch) {
        bytes.write(handle -> handle.execute(
                "UPDATE batch SET state = 'RUNNING', started_at = coalesce(started_at, ?), ended_at = NULL WHERE id = ?",
                JobStore.now(),
                batch));
    }

    /** A try of a file begins. */
    public void began(String batch, int position, String document) {
        bytes.write(handle -> handle.execute(
                "UPDATE batch_file SET state = 'RUNNING', tries = tries + 1, document = ? WHERE batch = ? AND position = ?",
                document,
                batch,
                position));
    }

    /** A try did not count, or another will follow. */
    public void putBack(String batch, int position, boolean counts) {
        bytes.write(handle -> handle.execute(
                "UPDATE batch_file SET state = 'QUEUED', tries = tries - ? WHERE batch = ? AND position = ? AND state = 'RUNNING'",
                counts ? 0 : 1,
                batch,
                position));
    }

    /** A file has its answer; also where another request had it already, so that no try of this one was begun. */
    public void done(String batch, int position, String document) {
        bytes.write(handle -> handle.createUpdate("""
                        UPDATE batch_file SET state = 'DONE', document = :document, failure = NULL, detail = NULL,
                            ended = (SELECT coalesce(max(ended), 0) + 1 FROM batch_file WHERE batch = :batch)
                        WHERE batch = :batch AND position = :position AND state IN ('QUEUED', 'RUNNING')""")
                .bind("document", document)
                .bind("batch", batch)
                .bind("position", position)
                .execute());
    }

    /** A file has no answer, and will have none. */
    public void ended(String batch, int position, JobState state, Failure failure) {
        bytes.write(handle -> handle.createUpdate("""
                        UPDATE batch_file SET state = :state, failure = :failure, detail = :detail,
                            ended = (SELECT coalesce(max(ended), 0) + 1 FROM batch_file WHERE batch = :batch)
                        WHERE batch = :batch AND position = :position AND state IN ('QUEUED', 'RUNNING')""")
                .bind("state", state.name())
                .bind("failure", failure == null ? null : failure.kind().name())
                .bind("detail", failure == null ? null : failure.detail())
                .bind("batch", batch)
                .bind("position", position)
                .execute());
    }

    /** The work on a batch is over. An archive all of whose files are done, or that cannot be read, is kept no longer. */
    public void ended(String batch, JobState state, Failure failure) {
        bytes.write(handle -> {
            handle.createUpdate("""
                            UPDATE batch SET state = :state, ended_at = :now, failure = :failure, detail = :detail
                            WHERE id = :batch""")
                    .bind("state", state.name())
                    .bind("now", JobStore.now())
                    .bind("failure", failure == null ? null : failure.kind().name())
                    .bind("detail", failure == null ? null : failure.detail())
                    .bind("batch", batch)
                    .execute();
            BatchCounts counts = counts(handle, batch);
            if (state == JobState.FAILED || counts.files() == counts.done()) {
                letGo(handle, batch);
            }
            return batch;
        });
        bytes.eraseLoose();
    }

    /** Files that wait are cancelled; those under way are for whoever works on them to stop. */
    public void cancelQueued(String batch) {
        bytes.write(handle -> handle.execute(
                "UPDATE batch_file SET state = 'CANCELLED' WHERE batch = ? AND state = 'QUEUED'", batch));
    }

    /**
     * Puts files that failed or were cancelled back in the queue, and the batch with them.
     *
     * @return how many
     */
    public int retry(String batch) {
        return bytes.write(handle -> {
            int files = handle.execute("""
                    UPDATE batch_file SET state = 'QUEUED', tries = 0, failure = NULL, detail = NULL
                    WHERE batch = ? AND state IN ('FAILED', 'CANCELLED')""", batch);
            if (files > 0) {
                handle.execute("UPDATE batch SET state = 'QUEUED', ended_at = NULL WHERE id = ?", batch);
            }
            return files;
        });
    }

    public Optional<KeptBatch> find(String batch) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "WHERE id = :id")
                .bind("id", batch)
                .map((row, context) -> batch(row))
                .findOne());
    }

    /** Batches that are not over, in order of arrival. */
    public List<KeptBatch> open() {
        return jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE state IN ('QUEUED', 'RUNNING') ORDER BY seq")
                        .map((row, context) -> batch(row))
                        .list());
    }

    /**
     * Batches, newest first.
     *
     * @throws IllegalArgumentException if {@code after} is no cursor of this list
     */
    public ListPage<KeptBatch> list(String after, int limit) {
        List<Numbered> rows = jdbi.withHandle(
                handle -> handle.createQuery(SELECT + "WHERE seq < :before ORDER BY seq DESC LIMIT :rows")
                        .bind("before", after == null ? Long.MAX_VALUE : Cursor.row(after, BATCHES))
                        .bind("rows", limit + 1)
                        .map((row, context) -> new Numbered(row.getLong("seq"), batch(row)))
                        .list());
        ListPage<Numbered> page = ListPage.cut(rows, limit, Numbered::seq, BATCHES);
        return new ListPage<>(page.items().stream().map(Numbered::batch).toList(), page.next());
    }

    public BatchCounts counts(String batch) {
        return jdbi.withHandle(handle -> counts(handle, batch));
    }

    /**
     * Files in order.
     *
     * @param states the only ones wanted
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this list
     */
    public ListPage<BatchFile> files(String batch, List<JobState> states, String after, int limit) {
        String list = "files of " + batch + states;
        List<BatchFile> rows = files(
                batch,
                states,
                "position > :after ORDER BY position",
                after == null ? -1 : Cursor.row(after, list),
                limit + 1);
        return ListPage.cut(rows, limit, BatchFile::position, list);
    }

    /** Outcomes behind the one with that number, in order. */
    public List<BatchFile> outcomes(String batch, long after, int limit) {
        return files(batch, List.of(JobState.values()), "ended > :after ORDER BY ended", after, limit);
    }

    /** One file. */
    public Optional<BatchFile> file(String batch, int position) {
        return files(batch, List.of(JobState.values()), "position = :after", position, 1).stream()
                .findFirst();
    }

    /** Forgets batches that ended before a time, and their archives. */
    public void forget(Instant before) {
        String time = before.truncatedTo(ChronoUnit.SECONDS).toString();
        bytes.write(handle -> {
            handle.createQuery("SELECT id FROM batch WHERE ended_at < :time")
                    .bind("time", time)
                    .mapTo(String.class)
                    .list()
                    .forEach(batch -> letGo(handle, batch));
            return handle.execute("DELETE FROM batch WHERE ended_at < ?", time);
        });
        bytes.eraseLoose();
    }

    private List<BatchFile> files(String batch, List<JobState> states, String order, long after, int limit) {
        String sql = """
                SELECT position, name, media_type, size_bytes, state, document, tries, failure, detail, ended
                FROM batch_file
                WHERE batch = :batch AND state IN (<states>) AND %s
                LIMIT :rows""".formatted(order);
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bind("batch", batch)
                .bindList("states", states.stream().map(Enum::name).toList())
                .bind("after", after)
                .bind("rows", limit)
                .map((row, context) -> file(row))
                .list());
    }

    private static BatchCounts counts(Handle handle, String batch) {
        Map<JobState, Integer> counts = handle
                .createQuery("SELECT state, count(*) AS files FROM batch_file WHERE batch = :batch GROUP BY state")
                .bind("batch", batch)
                .map((row, context) -> Map.entry(JobState.valueOf(row.getString("state")), row.getInt("files")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new BatchCounts(
                counts.values().stream().mapToInt(Integer::intValue).sum(),
                counts.getOrDefault(JobState.QUEUED, 0),
                counts.getOrDefault(JobState.RUNNING, 0),
                counts.getOrDefault(JobState.DONE, 0),
                counts.getOrDefault(JobState.FAILED, 0),
                counts.getOrDefault(JobState.CANCELLED, 0));
    }

    /** The archive's bytes are needed no more. */
    private static void letGo(Handle handle, String batch) {
        handle.createQuery("SELECT archive FROM batch WHERE id = :id AND archive IS NOT NULL")
                .bind("id", batch)
                .mapTo(String.class)
                .forEach(archive -> Bytes.loosen(handle, archive));
        handle.execute("UPDATE batch SET archive = NULL WHERE id = ?", batch);
    }

    private static void insert(Handle handle, String batch, List<BatchFile> files) {
        PreparedBatch rows = handle.prepareBatch("""
                INSERT INTO batch_file (batch, position, name, media_type, size_bytes, state, document, tries, failure, detail)
                VALUES (:batch, :position, :name, :mediaType, :sizeBytes, :state, :document, 0, :failure, :detail)
                ON CONFLICT DO NOTHING""");
        for (BatchFile file : files) {
            Failure failure = file.failure();
            rows.bind("batch", batch)
                    .bind("position", file.position())
                    .bind("name", file.name())
                    .bind("mediaType", file.mediaType())
                    .bind("sizeBytes", file.sizeBytes())
                    .bind("state", file.state().name())
                    .bind("document", file.document())
                    .bind("failure", failure == null ? null : failure.kind().name())
                    .bind("detail", failure == null ? null : failure.detail())
                    .add();
        }
        if (!files.isEmpty()) {
            rows.execute();
        }
    }

    private static void insert(Handle handle, KeptBatch batch) {
        handle.createUpdate("""
                        INSERT INTO batch (id, state, source, archive, filename, tier, created_at)
                        VALUES (:id, :state, :source, :archive, :filename, :tier, :createdAt)""")
                .bind("id", batch.id())
                .bind("state", batch.state().name())
                .bind("source", batch.source().name())
                .bind("archive", batch.archive())
                .bind("filename", batch.filename())
                .bind("tier", batch.tier().name())
                .bind("createdAt", batch.createdAt())
                .execute();
    }

    private static KeptBatch batch(ResultSet row) throws SQLException {
        return new KeptBatch(
                row.getString("id"),
                JobState.valueOf(row.getString("state")),
                BatchSource.valueOf(row.getString("source")),
                row.getString("archive"),
                row.getString("filename"),
                Tier.valueOf(row.getString("tier")),
                row.getString("created_at"),
                row.getString("started_at"),
                row.getString("ended_at"),
                JobStore.failure(row));
    }

    private static BatchFile file(ResultSet row) throws SQLException {
        long size = row.getLong("size_bytes");
        Long sizeBytes = row.wasNull() ? null : size;
        int number = row.getInt("ended");
        Integer ended = row.wasNull() ? null : number;
        return new BatchFile(
                row.getInt("position"),
                row.getString("name"),
                row.getString("media_type"),
                sizeBytes,
                JobState.valueOf(row.getString("state")),
                row.getString("document"),
                row.getInt("tries"),
                JobStore.failure(row),
                ended);
    }
}
