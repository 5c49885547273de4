package exhibit.encoder;

/** Kinds of characters as the model's training counted them, by Unicode's categories. */
final class Letters {
    private Letters() {}

    static boolean isAlphanumeric(int point) {
        int type = Character.getType(point);
        return Character.isLetter(point)
                || type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Digits, raised and circled ones too. */
    @SuppressWarnings("CharacterGetNumericValue") // among other numbers its values are what is wanted
    static boolean isDigit(int point) {
        int value = Character.getNumericValue(point);
        return Character.isDigit(point)
                || Character.getType(point) == Character.OTHER_NUMBER && value >= 0 && value <= 9;
    }

    /** Marks, among them the signs that ASCII has beside letters and digits. */
    static boolean isPunctuation(int point) {
        boolean sign = point > ' ' && point < 0x7f && !Character.isLetterOrDigit(point);
        return sign
                || switch (Character.getType(point)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    static boolean isControl(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE -> true;
            default -> point == 0xfffd;
        };
    }
}
