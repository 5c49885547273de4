package exhibit.lexicon;

/** Names as headings write them. */
final class LetterCase {
    private LetterCase() {}

    /** "SOUTH KOREA" as "South Korea"; a name of up to four letters stays, for it may be an acronym. */
    static String ofHeading(String name) {
        if (name.length() <= 4 || name.chars().anyMatch(Character::isLowerCase)) {
            return name;
        }
        StringBuilder title = new StringBuilder(name.length());
        boolean first = true;
        for (int at = 0; at < name.length(); at++) {
            char letter = name.charAt(at);
            title.append(first ? letter : Character.toLowerCase(letter));
            first = !Character.isLetter(letter);
        }
        return title.toString();
    }
}
