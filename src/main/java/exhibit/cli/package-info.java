/**
 * The command line: analyse files without a server, measure how good and fast that is, train models. Words and files come
 * in, a table, JSON, NDJSON or CSV goes out.
 */
package exhibit.cli;
