package exhibit.quality.names;

/**
 * Counts of spans. Exact: both ends and the type are right. Overlap: the type is right and one word is shared.
 *
 * @param wanted marked spans
 * @param found spans that the service found
 * @param right found exactly
 * @param touched marked spans that one of the right type overlaps
 * @param foundLoosely found spans that count for overlap
 * @param rightLoosely those of them that overlap a marked span of the type
 */
record Tally(int wanted, int found, int right, int touched, int foundLoosely, int rightLoosely) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                wanted + other.wanted,
                found + other.found,
                right + other.right,
                touched + other.touched,
                foundLoosely + other.foundLoosely,
                rightLoosely + other.rightLoosely);
    }

    double precision() {
        return share(right, found);
    }

    double recall() {
        return share(right, wanted);
    }

    double f1() {
        return harmonic(precision(), recall());
    }

    double overlapPrecision() {
        return share(rightLoosely, foundLoosely);
    }

    double overlapRecall() {
        return share(touched, wanted);
    }

    double overlapF1() {
        return harmonic(overlapPrecision(), overlapRecall());
    }

    private static double share(int part, int whole) {
        return part / Math.max(1.0, whole);
    }

    private static double harmonic(double precision, double recall) {
        return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }
}
