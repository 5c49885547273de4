package exhibit.language;

/** The spelling in which models know a word: straight quotes, plain hyphens. */
public final class WordShapes {
    private WordShapes() {}

    /** The same words with typographic signs made plain; the count does not change. */
    public static String[] plain(String[] words) {
        String[] plain = new String[words.length];
        for (int index = 0; index < words.length; index++) {
            plain[index] = plain(words[index]);
        }
        return plain;
    }

    static String plain(String word) {
        boolean ascii = true;
        for (int index = 0; index < word.length(); index++) {
            ascii &= word.charAt(index) < 128;
        }
        return ascii
                ? word
                : word.replace('\u2019', '\'')
                        .replace('\u2018', '\'')
                        .replace('\u201c', '"')
                        .replace('\u201d', '"')
                        .replace('\u2010', '-')
                        .replace('\u2011', '-');
    }
}
