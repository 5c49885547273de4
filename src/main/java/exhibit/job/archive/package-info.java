/** Archives of many documents: opened, listed and unpacked member by member under limits. No name in an archive becomes a path. */
package exhibit.job.archive;
