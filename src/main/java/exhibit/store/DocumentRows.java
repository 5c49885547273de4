package exhibit.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import exhibit.AnalysisResult;
import exhibit.DocumentInfo;
import exhibit.EvidenceType;
import exhibit.Page;
import exhibit.export.Json;
import exhibit.review.Carrying;
import exhibit.review.Reviewed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of documents, their answers and who was found inside whom. */
final class DocumentRows {
    private static final String SUMMARY = """
            SELECT seq, id, filename, media_type, size_bytes, title, language, page_count, records, analysed_at,
                (SELECT min(parent) FROM attachment WHERE child = id) AS parent
            FROM document
            """;

    private static final ObjectMapper JSON = Json.mapper();

    private final SearchRows search = new SearchRows();

    private record Numbered(long seq, DocumentSummary summary) {}

    void save(Handle handle, Keeping keeping) {
        KeptDocument kept = keeping.document();
        DocumentInfo info = kept.result().document();
        setAside(handle, keeping);
        saveDocument(handle, keeping);
        long number = number(handle, info.id()).orElseThrow();
        ReviewRows reviews = new ReviewRows(handle);
        new Carrying(
                        kept.result(),
                        kept.text(),
                        kept.pages(),
                        kept.result().provenance().analysedAt())
                .carry(reviews.newestOf(number))
                .forEach(verdict -> reviews.add(number, verdict));
        KeptDocument shown = reviewed(handle, number, kept);
        search.replace(handle, shown); // while the text of before is still there to be taken out of the index
        count(handle, shown);
        handle.createUpdate("""
                        INSERT INTO answer (document, text, pages, result) VALUES (:id, :text, :pages, :result)
                        ON CONFLICT (document) DO UPDATE
                        SET text = excluded.text, pages = excluded.pages, result = excluded.result""")
                .bind("id", info.id())
                .bind("text", Packed.pack(kept.text()))
                .bind("pages", Packed.pack(written(kept.pages())))
                .bind("result", Packed.pack(written(kept.result())))
                .execute();
        handle.execute("DELETE FROM attachment WHERE parent = ?", info.id());
        int position = 0;
        for (String child : info.children()) {
            handle.execute(
                    "INSERT OR IGNORE INTO attachment (parent, child, position) VALUES (?, ?, ?)",
                    info.id(),
                    child,
                    position++);
        }
    }

    /** An answer that other models or settings made is kept beside the new one. */
    private void setAside(Handle handle, Keeping keeping) {
        String id = keeping.document().result().document().id();
        if (fingerprint(handle, id)
                .filter(before -> !before.equals(keeping.fingerprint()))
                .isPresent()) {
            new AnalysisRows(handle, id).setAside();
        }
    }

    private static void saveDocument(Handle handle, Keeping keeping) {
        AnalysisResult result = keeping.document().result();
        DocumentInfo info = result.document();
        handle.createUpdate("""
                        INSERT INTO document (id, filename, media_type, size_bytes, title, language, page_count,
                            characters, records, posted, fingerprint, analysed_at)
                        VALUES (:id, :filename, :mediaType, :sizeBytes, :title, :language, :pageCount,
                            :characters, :records, :posted, :fingerprint, :analysedAt)
                        ON CONFLICT (id) DO UPDATE SET media_type = excluded.media_type, title = excluded.title,
                            language = excluded.language, page_count = excluded.page_count,
                            characters = excluded.characters, records = excluded.records,
                            posted = max(posted, excluded.posted), fingerprint = excluded.fingerprint,
                            analysed_at = excluded.analysed_at""")
                .bind("id", info.id())
                .bind("filename", info.filename())
                .bind("mediaType", info.mediaType())
                .bind("sizeBytes", info.sizeBytes())
                .bind("title", info.title())
                .bind("language", info.language())
                .bind("pageCount", info.pageCount())
                .bind("characters", info.characters())
                .bind("records", claims(result))
                .bind("posted", keeping.posted() ? 1 : 0)
                .bind("fingerprint", keeping.fingerprint())
                .bind("analysedAt", result.provenance().analysedAt())
                .execute();
    }

    /** How many records claim something. */
    static long claims(AnalysisResult result) {
        return result.evidence().stream()
                .filter(claim -> claim.type() != EvidenceType.CO_MENTION)
                .count();
    }

    /** Counts the records of a document anew, as persons left them. */
    static void count(Handle handle, KeptDocument reviewed) {
        handle.createUpdate("UPDATE document SET records = :records WHERE id = :id")
                .bind("records", claims(reviewed.result()))
                .bind("id", reviewed.result().document().id())
                .execute();
    }

    /** By which rows of the search know a document. */
    static Optional<Long> number(Handle handle, String id) {
        return handle.createQuery("SELECT seq FROM document WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne();
    }

    Optional<String> fingerprint(Handle handle, String id) {
        return handle.createQuery("SELECT fingerprint FROM document WHERE id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne();
    }

    /** A document with its records as persons left them. */
    Optional<KeptDocument> reviewed(Handle handle, long number) {
        return find(handle, number).map(kept -> reviewed(handle, number, kept));
    }

    private static KeptDocument reviewed(Handle handle, long number, KeptDocument kept) {
        AnalysisResult shown = Reviewed.of(kept.result(), new ReviewRows(handle).newestOf(number));
        return new KeptDocument(shown, kept.text(), kept.pages());
    }

    /** A document as it was analysed, by its number. */
    Optional<KeptDocument> find(Handle handle, long number) {
        return handle.createQuery("SELECT id FROM document WHERE seq = :number")
                .bind("number", number)
                .mapTo(String.class)
                .findOne()
                .flatMap(id -> find(handle, id));
    }

    /** A document as it was analysed. */
    Optional<KeptDocument> find(Handle handle, String id) {
        return handle.createQuery("SELECT text, pages, result FROM answer WHERE document = :id")
                .bind("id", id)
                .map((row, context) -> new KeptDocument(
                        read(row.getBytes("result"), AnalysisResult.class),
                        Packed.unpack(row.getBytes("text")),
                        List.of(read(row.getBytes("pages"), Page[].class))))
                .findOne()
                .map(kept -> withFamily(kept, parent(handle, id), children(handle, id)));
    }

    Optional<DocumentSummary> summary(Handle handle, String id) {
        return handle.createQuery(SUMMARY + "WHERE id = :id")
                .bind("id", id)
                .map((row, context) -> summary(row).summary())
                .findOne();
    }

    ListPage<DocumentSummary> list(Handle handle, long before, int limit) {
        List<Numbered> rows = handle.createQuery(SUMMARY + "WHERE seq < :before ORDER BY seq DESC LIMIT :rows")
                .bind("before", before)
                .bind("rows", limit + 1)
                .map((row, context) -> summary(row))
                .list();
        ListPage<Numbered> page = ListPage.cut(rows, limit, Numbered::seq, DocumentStore.DOCUMENTS);
        return new ListPage<>(page.items().stream().map(Numbered::summary).toList(), page.next());
    }

    /** A document with every trace of the work on it, and the archives that hold its bytes. */
    void erase(Handle handle, String id) {
        search.erase(handle, id);
        handle.execute("DELETE FROM document WHERE id = ?", id);
        handle.execute("DELETE FROM job WHERE document = ?", id);
        List<String> archives =
                handle.createQuery("""
                        SELECT archive FROM batch WHERE archive IS NOT NULL
                        AND id IN (SELECT batch FROM batch_file WHERE document = :id)""").bind("id", id).mapTo(String.class).list();
        for (String archive : archives) {
            Bytes.loosen(handle, archive);
            handle.execute("UPDATE batch SET archive = NULL WHERE archive = ?", archive);
        }
        handle.execute("DELETE FROM idempotency WHERE answer = ?", "/v1/documents/" + id);
        handle.execute("UPDATE batch_file SET name = 'erased', document = NULL, detail = NULL WHERE document = ?", id);
    }

    List<String> children(Handle handle, String id) {
        return handle.createQuery("SELECT child FROM attachment WHERE parent = :id ORDER BY position")
                .bind("id", id)
                .mapTo(String.class)
                .list();
    }

    /** Whether a document was never sent by itself and nothing that holds it is left. */
    boolean isOrphan(Handle handle, String id) {
        return handle.createQuery("""
                        SELECT count(*) FROM document WHERE id = :id AND posted = 0
                        AND NOT EXISTS (SELECT 1 FROM attachment WHERE child = document.id)""").bind("id", id).mapTo(Integer.class).one() > 0;
    }

    List<String> analysedBefore(Handle handle, Instant time) {
        return handle.createQuery("""
                        SELECT id FROM document WHERE analysed_at < :time AND NOT EXISTS (
                            SELECT 1 FROM attachment JOIN document AS holder ON holder.id = attachment.parent
                            WHERE attachment.child = document.id AND holder.analysed_at >= :time)
                        ORDER BY seq""")
                .bind("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
                .mapTo(String.class)
                .list();
    }

    List<String> orphans(Handle handle) {
        return handle.createQuery("""
                        SELECT id FROM document WHERE posted = 0
                        AND NOT EXISTS (SELECT 1 FROM attachment WHERE child = document.id)""").mapTo(String.class).list();
    }

    private static String parent(Handle handle, String id) {
        return handle.createQuery("SELECT min(parent) FROM attachment WHERE child = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .orElse(null);
    }

    private static KeptDocument withFamily(KeptDocument kept, String parent, List<String> children) {
        AnalysisResult result = kept.result();
        return new KeptDocument(
                new AnalysisResult(
                        result.offsetUnit(),
                        DocumentStore.withFamily(result.document(), parent, children),
                        result.entities(),
                        result.evidence(),
                        result.coverage(),
                        result.warnings(),
                        result.provenance()),
                kept.text(),
                kept.pages());
    }

    private static Numbered summary(ResultSet row) throws SQLException {
        return new Numbered(
                row.getLong("seq"),
                new DocumentSummary(
                        row.getString("id"),
                        row.getString("filename"),
                        row.getString("media_type"),
                        row.getLong("size_bytes"),
                        row.getString("title"),
                        row.getString("language"),
                        row.getInt("page_count"),
                        row.getInt("records"),
                        row.getString("parent"),
                        row.getString("analysed_at")));
    }

    private static String written(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer cannot be written as JSON", e);
        }
    }

    static <T> T read(byte[] packed, Class<T> type) {
        try {
            return JSON.readValue(Packed.unpack(packed), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept answer cannot be read", e);
        }
    }
}
