/** Sentences and entities to evidence records: trigger, roles, assertion, date, quantity, attribution, confidence. */
package exhibit.evidence;
