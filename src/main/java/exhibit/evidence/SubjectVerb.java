package exhibit.evidence;

/**
 * The full verb that follows a pronoun as its subject.
 *
 * @param token its token; no verb stands there where none follows
 * @param passive whether it is in the passive
 */
record SubjectVerb(int token, boolean passive) {
    static SubjectVerb after(Words words, int subject) {
        int verb = subject + 1;
        boolean passive = false;
        while (words.tag(verb).matches("RB.*|MD") || isAuxiliary(words, verb)) {
            passive = words.lemma(verb).matches("be|get")
                    || passive && words.tag(verb).startsWith("RB");
            verb++;
        }
        return new SubjectVerb(verb, passive && words.tag(verb).equals("VBN"));
    }

    private static boolean isAuxiliary(Words words, int verb) {
        return words.lemma(verb).matches("have|be|get|do")
                && words.tag(verb + 1).matches("RB.*|VB|VB[NDG]");
    }
}
