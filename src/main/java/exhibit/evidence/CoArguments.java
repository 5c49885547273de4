package exhibit.evidence;

/**
 * What stands in the same clause as words that refer: in "Germany sold submarines to the country" the country is not Germany.
 * True only of the object and of those from, to, by, for or with whom; "Poland sold the country's coal" may be about Poland's.
 */
final class CoArguments {
    private final Words words;
    private final Anaphor anaphor;
    private final boolean isArgument;

    CoArguments(Words words, Anaphor anaphor) {
        this.words = words;
        this.anaphor = anaphor;
        this.isArgument = !words.tag(anaphor.end()).equals("POS")
                && (words.isVerb(anaphor.first() - 1)
                        || words.lower(anaphor.first() - 1).matches("to|from|by|for|with|into"));
    }

    /** Whether a name before is another argument of the words' own clause: one verb at most, and no new clause, between. */
    boolean has(Filler name) {
        if (!isArgument) {
            return false;
        }
        int verbs = 0;
        for (int token = name.end(); token < anaphor.first(); token++) {
            boolean verb = words.tag(token).matches("VB.*|MD");
            boolean begins = verb && !words.tag(token - 1).matches("VB.*|MD|RB.*|TO");
            verbs += begins ? 1 : 0;
            if (words.tag(token).matches("W.*|:|TO|PRP")
                            && !(words.tag(token).equals("TO")
                                    && !words.tag(token + 1).equals("VB"))
                    || words.lower(token)
                            .matches("that|because|while|when|after|before|if|although|and|but|;|\u201d|\"")) {
                return false;
            }
        }
        return verbs <= 1;
    }
}
