package exhibit.export;

/** Words that a format's limit may cut. */
final class Fitting {
    private Fitting() {}

    /** The same words, or as many as fit with an ellipsis behind them. */
    static String into(int longest, String words) {
        if (words.length() <= longest) {
            return words;
        }
        int end = Character.isHighSurrogate(words.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return words.substring(0, end) + "\u2026";
    }
}
