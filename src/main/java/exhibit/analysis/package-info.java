/** The steps in order, from an upload to a checked result: coverage, provenance, invariants. Read {@link exhibit.analysis.Analysis} first. */
package exhibit.analysis;
