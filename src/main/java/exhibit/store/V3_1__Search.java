package exhibit.store;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Reads what version 1 kept anew, so that the search of version 3 finds it; a document a time, in the order of before. */
public class V3_1__Search extends BaseJavaMigration {
    private static final Logger LOG = Logger.getLogger("exhibit");

    @Override
    public void migrate(Context context) {
        Handle handle = Jdbi.open(context.getConnection());
        List<String> kept = handle.createQuery("""
                        SELECT document.id FROM document LEFT JOIN kept_order ON kept_order.document = document.id
                        ORDER BY kept_order.position, document.seq""").mapTo(String.class).list();
        DocumentRows documents = new DocumentRows();
        SearchRows search = new SearchRows();
        if (!kept.isEmpty()) {
            LOG.infof("The search is made anew for %d documents; this happens once.", kept.size());
        }
        kept.forEach(id -> search.fill(handle, documents.find(handle, id).orElseThrow()));
        handle.execute("DROP TABLE kept_order");
    }
}
