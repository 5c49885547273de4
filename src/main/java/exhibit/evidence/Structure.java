package exhibit.evidence;

import java.util.List;

/**
 * The grammar of a sentence as the claims are read from it, whichever parse it came from.
 *
 * @param elements in order of the text
 * @param clauses in order of the text
 */
record Structure(List<Element> elements, List<Clause> clauses) {
    Structure {
        elements = List.copyOf(elements);
        clauses = List.copyOf(clauses);
    }
}
