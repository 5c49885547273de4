package exhibit.http;

import exhibit.Finding;
import exhibit.store.ListPage;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** Everything that a search finds, one page of it at a time: the next is asked for once the one before is used up. */
final class FoundPages implements Iterator<Finding> {
    private final Function<String, ListPage<Finding>> pages;
    private Iterator<Finding> page;
    private String next;

    /** @param pages gives the page behind a cursor */
    FoundPages(ListPage<Finding> first, Function<String, ListPage<Finding>> pages) {
        this.pages = pages;
        take(first);
    }

    @Override
    public boolean hasNext() {
        while (!page.hasNext() && next != null) {
            take(pages.apply(next));
        }
        return page.hasNext();
    }

    @Override
    public Finding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return page.next();
    }

    private void take(ListPage<Finding> taken) {
        page = taken.items().iterator();
        next = taken.next();
    }
}
