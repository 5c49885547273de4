/** Documents, texts, results and their search: SQLite for rows, a folder of originals by hash. The only room that knows SQL. */
package exhibit.store;
