package exhibit.store;

import exhibit.EntityKey.Kind;

/**
 * A company, product or country over all documents, as a line of a list.
 *
 * @param key its {@link exhibit.EntityKey}, by which records are found too
 * @param type what it is
 * @param name as most documents have it in full
 * @param records in which it takes part, co-mentions not counted
 * @param documents in which these records stand
 */
public record EntitySummary(String key, Kind type, String name, int records, int documents) {}
