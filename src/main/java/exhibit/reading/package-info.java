/** Bytes to the one canonical text with its pages and blocks, parsed in child JVMs under limits. The only room that knows Tika. */
package exhibit.reading;
