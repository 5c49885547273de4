package exhibit.job.archive;

/**
 * Where unpacking stops.
 *
 * @param members files in an archive
 * @param memberBytes of one member, unpacked
 * @param allBytes of all members that are unpacked in one go
 */
public record ArchiveLimits(int members, long memberBytes, long allBytes) {}
