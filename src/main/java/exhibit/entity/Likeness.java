package exhibit.entity;

import java.util.Set;

/** How alike two words of names are, from 0 (others) to 1 (the same). */
final class Likeness {
    /** A letter more or less makes another name of a short word. */
    private static final int SHORTEST = 5;

    private static final int SHORTEST_SKELETON = 4;

    private static final int LONGEST = 40;
    private static final int LETTERS_AN_EDIT = 5;
    /** The same in all that romanisations share, in long words: it is hardly another name. */
    static final double SPELLING = 0.9;
    /** For each letter that differs: "Cisco" is not "Zisco". */
    private static final double SHORT_SPELLING = 1.2;

    private static final int LONG = 8;

    private static final double EDIT = 1.6;
    /** Arabic and Persian have fewer vowels than Latin letters: "Hezbollah", "Hizballah". But "Hengda" is not "Hongda". */
    private static final Set<String> NEAR_VOWELS = Set.of("ei", "ou", "ae", "ao");

    private static final double NEAR_VOWEL = 0.4;

    private Likeness() {}

    static double of(NamePart one, NamePart other) {
        if (one.word().equals(other.word())) {
            return 1;
        }
        if (!one.isTelling() || !other.isTelling()) {
            return 0;
        }
        return of(one.written(), one.form(), other.written(), other.form());
    }

    /** Of words by what was written and by what romanisations share. */
    static double of(String one, String oneForm, String other, String otherForm) {
        if (oneForm.equals(otherForm)) {
            int longest = Math.max(one.length(), other.length());
            int shortest = Math.min(one.length(), other.length());
            double cost = shortest >= LONG ? 1 - SPELLING : SHORT_SPELLING;
            return longest > LONGEST || shortest < SHORTEST
                    ? 0
                    : Math.max(0, 1 - cost * edits(one, other, longest) / longest);
        }
        int shorter = Math.min(oneForm.length(), otherForm.length());
        int longer = Math.max(oneForm.length(), otherForm.length());
        boolean sameBeginning = shorter > 0 && oneForm.charAt(0) == otherForm.charAt(0);
        if (!sameBeginning || shorter < SHORTEST || longer > LONGEST || hasDigit(one) || hasDigit(other)) {
            return 0;
        }
        int most = shorter / LETTERS_AN_EDIT;
        double edits = edits(oneForm, otherForm, most);
        return edits > most ? 0 : 1 - EDIT * edits / longer;
    }

    /** The consonants; the word itself where there are few. */
    static String skeleton(String form) {
        StringBuilder consonants = new StringBuilder(form.length());
        for (int index = 0; index < form.length(); index++) {
            if ("aeiouy".indexOf(form.charAt(index)) < 0) {
                consonants.append(form.charAt(index));
            }
        }
        return consonants.length() < SHORTEST_SKELETON ? form : consonants.toString();
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Letters to add, drop, change or swap with their neighbour; more than {@code most} where there are more. */
    private static double edits(String one, String other, double most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        double[][] table = new double[one.length() + 1][other.length() + 1];
        for (int row = 0; row <= one.length(); row++) {
            table[row][0] = row;
        }
        for (int column = 0; column <= other.length(); column++) {
            table[0][column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            for (int column = 1; column <= other.length(); column++) {
                char letter = one.charAt(row - 1);
                char theirs = other.charAt(column - 1);
                double least = Math.min(
                        Math.min(table[row - 1][column], table[row][column - 1]) + 1,
                        table[row - 1][column - 1] + change(letter, theirs));
                boolean swapped =
                        row > 1 && column > 1 && letter == other.charAt(column - 2) && one.charAt(row - 2) == theirs;
                table[row][column] = swapped ? Math.min(least, table[row - 2][column - 2] + 1) : least;
            }
        }
        return table[one.length()][other.length()];
    }

    private static double change(char one, char other) {
        if (one == other) {
            return 0;
        }
        boolean near = "aeiou".indexOf(one) >= 0
                && "aeiou".indexOf(other) >= 0
                && (NEAR_VOWELS.contains("" + one + other) || NEAR_VOWELS.contains("" + other + one));
        return near ? NEAR_VOWEL : 1;
    }
}
