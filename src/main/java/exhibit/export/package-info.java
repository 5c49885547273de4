/** Evidence records as CSV and NDJSON. */
package exhibit.export;
