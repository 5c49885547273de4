package exhibit;

/** A word, or the last of several, without its plural ending: enough to bring "drone" and "drones" together. */
public final class Singular {
    private Singular() {}

    /** The same words in the singular, where an ending of the plural is seen. */
    public static String of(String words) {
        if (words.endsWith("ies") && words.length() > 4) {
            return words.substring(0, words.length() - 3) + "y";
        }
        if (words.endsWith("ches") || words.endsWith("shes") || words.endsWith("sses") || words.endsWith("xes")) {
            return words.substring(0, words.length() - 2);
        }
        boolean plural = words.endsWith("s") && !words.endsWith("ss") && !words.endsWith("us") && words.length() > 3;
        return plural ? words.substring(0, words.length() - 1) : words;
    }
}
