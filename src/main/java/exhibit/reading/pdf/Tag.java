package exhibit.reading.pdf;

/**
 * What a tagged PDF's structure tree says of a stretch of text.
 *
 * @param block identity of the nearest paragraph, heading, note or the like; equal means one paragraph
 * @param role what that element is
 * @param row identity of the table row around it, 0 for none
 * @param cell identity of the table cell around it, 0 for none
 */
record Tag(int block, Role role, int row, int cell) {
    /** The part that an element plays. */
    enum Role {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        NOTE,
        CONTENTS,
        /** Headers, footers and ornaments. */
        ARTIFACT
    }

    static final Tag ARTIFACT = new Tag(0, Role.ARTIFACT, 0, 0);

    boolean isIn(Role other) {
        return role == other;
    }
}
