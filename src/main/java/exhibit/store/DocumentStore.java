package exhibit.store;

import exhibit.DocumentInfo;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Keeps documents with their answers, gives them back, erases them. What a call has kept survives a crash. Thread-safe. */
public final class DocumentStore {
    /** Names the list of documents in its cursors. */
    static final String DOCUMENTS = "documents";

    private final Jdbi jdbi;
    private final Bytes bytes;
    private final DocumentRows rows = new DocumentRows();

    /** Opens the store on migrated tables and clears what a crash left over. */
    public DocumentStore(Jdbi jdbi, DataFolder folder) {
        this.jdbi = jdbi;
        this.bytes = new Bytes(jdbi, new Originals(folder.originals(), folder.uploads()));
        bytes.write(handle -> eraseAll(handle, rows.orphans(handle)));
        bytes.eraseLoose();
    }

    /** What other stores keep bytes with. */
    Bytes bytes() {
        return bytes;
    }

    /** Keeps a document in place of what was kept of the same bytes. */
    public void keep(Keeping keeping) {
        String id = keeping.document().result().document().id();
        bytes.keep(keeping.bytes(), id, handle -> {
            rows.save(handle, keeping);
            Bytes.hold(handle, id);
            return id;
        });
    }

    /** What made the kept answer for these bytes; empty where there is none. */
    public Optional<String> fingerprint(String id) {
        return jdbi.withHandle(handle -> rows.fingerprint(handle, id));
    }

    /** Remembers that a document was sent by itself, so that it stays when what it was found inside goes. */
    public void markPosted(String id) {
        bytes.write(handle -> handle.execute("UPDATE document SET posted = 1 WHERE id = ?", id));
    }

    /** A document with its records as persons left them. */
    public Optional<KeptDocument> find(String id) {
        return jdbi.withHandle(
                handle -> DocumentRows.number(handle, id).flatMap(number -> rows.reviewed(handle, number)));
    }

    public Optional<DocumentSummary> summary(String id) {
        return jdbi.withHandle(handle -> rows.summary(handle, id));
    }

    /** The analyses of a document, newest first; empty where there is no such document. */
    public List<AnalysisSummary> analyses(String id) {
        return jdbi.withHandle(handle -> new AnalysisRows(handle, id).list());
    }

    /** One of the analyses of a document, as it was made. */
    public Optional<KeptDocument> analysis(String id, int number) {
        return jdbi.withHandle(handle -> new AnalysisRows(handle, id).find(number));
    }

    /** The bytes as they came, to be read only. */
    public Optional<Path> original(String id) {
        return Optional.of(id).filter(bytes::has).map(bytes::at);
    }

    /**
     * Documents, newest first.
     *
     * @param after the cursor of the page before, or {@code null}
     * @throws IllegalArgumentException if it is no cursor of this list
     */
    public ListPage<DocumentSummary> list(String after, int limit) {
        long before = after == null ? Long.MAX_VALUE : Cursor.row(after, DOCUMENTS);
        return jdbi.withHandle(handle -> rows.list(handle, before, limit));
    }

    /**
     * Erases a document with all that came of it, and documents that were only found inside it.
     *
     * @return whether there was one
     */
    public boolean erase(String id) {
        Set<String> erased = bytes.write(
                handle -> rows.fingerprint(handle, id).isPresent() ? eraseAll(handle, List.of(id)) : Set.of());
        bytes.eraseLoose();
        return erased.contains(id);
    }

    /** Documents that were analysed before some time, and nothing younger holds as an attachment; oldest first. */
    public List<String> analysedBefore(Instant time) {
        return jdbi.withHandle(handle -> rows.analysedBefore(handle, time));
    }

    /**
     * Erases the bytes of documents that were analysed before some time, and keeps what was found in them. Bytes that open work needs
     * stay until it is done.
     *
     * @return how many went
     */
    public int eraseOriginals(Instant before) {
        List<String> old = analysedBefore(before).stream().filter(bytes::has).toList();
        bytes.write(handle -> {
            old.forEach(id -> Bytes.loosen(handle, id));
            return old;
        });
        bytes.eraseLoose();
        return (int) old.stream().filter(id -> !bytes.has(id)).count();
    }

    private Set<String> eraseAll(Handle handle, List<String> ids) {
        Set<String> erased = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(ids);
        while (!waiting.isEmpty()) {
            String id = waiting.remove();
            List<String> children = new ArrayList<>(rows.children(handle, id));
            rows.erase(handle, id);
            Bytes.loosen(handle, id);
            erased.add(id);
            children.removeIf(child -> !rows.isOrphan(handle, child));
            waiting.addAll(children);
        }
        return erased;
    }

    /** The same facts with parent and children as they are now, not as they were when it was analysed. */
    static DocumentInfo withFamily(DocumentInfo info, String parent, List<String> children) {
        return new DocumentInfo(
                info.id(),
                info.filename(),
                info.mediaType(),
                info.sizeBytes(),
                info.title(),
                info.author(),
                info.createdAt(),
                info.language(),
                info.pageCount(),
                info.characters(),
                parent,
                children,
                info.metadata());
    }
}
