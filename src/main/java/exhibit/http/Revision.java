package exhibit.http;

/** How many decisions on a record somebody knows of, as an entity tag: {@code "3"}. */
final class Revision {
    private static final String ANY = "*";

    private Revision() {}

    static String tag(int revision) {
        return '"' + String.valueOf(revision) + '"';
    }

    /**
     * The revision of a header {@code If-Match}; {@code null} where it says that any will do.
     *
     * @throws ProblemException where there is none, or it is no tag of a record
     */
    static Integer of(String header) {
        if (header == null) {
            throw new ProblemException(
                    Problem.of(
                            Problem.Kind.REVISION_MISSING,
                            "Send the record's ETag as If-Match, so that nobody's decision is lost; * decides whatever there was."));
        }
        String tag = header.strip().replaceFirst("^W/", "");
        if (tag.equals(ANY)) {
            return null;
        }
        if (!tag.matches("\"[0-9]{1,9}\"")) {
            throw ProblemException.badRequest("If-Match is an ETag of the record, such as \"0\", or *.");
        }
        return Integer.valueOf(tag.substring(1, tag.length() - 1));
    }
}
