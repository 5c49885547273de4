package exhibit.quality.claims;

/** What is counted. */
enum Count {
    /** Gold claims. */
    CLAIMS,
    /** Records found, co-mentions left out. */
    RETURNED,
    /** Gold claims with a record of an acceptable type. */
    PAIRED,
    /** Paired with at least half of the required slots right. */
    HALF,
    /** Paired with every required slot right and nothing made up. */
    EXACT,
    /** Required slots of gold claims. */
    SLOTS,
    /** Required slots right in value and role. */
    SLOTS_RIGHT,
    /** Required slots right in value alone. */
    ROLE_WRONG,
    /** Slots of records that no gold claim has. */
    MADE_UP,
    /** Cases without a claim. */
    NEGATIVES,
    /** Cases without a claim and without a record. */
    NEGATIVES_KEPT,
    /** Quotes whose offsets do not cut them out of the text. */
    BROKEN_OFFSETS,
    /** Paired claims; each has an assertion. */
    ASSERTIONS,
    ASSERTIONS_RIGHT,
    /** Paired claims that ask for a date; and so on. */
    DATES,
    DATES_RIGHT,
    SOURCES,
    SOURCES_RIGHT,
    QUANTITIES,
    QUANTITIES_RIGHT
}
