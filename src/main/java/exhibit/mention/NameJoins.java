package exhibit.mention;

import exhibit.Sentence;
import exhibit.SourceText;
import exhibit.lexicon.Places;

/** What stands between the capitalised words of one company's name. */
final class NameJoins {
    private static final int LONGEST_PLACE = 3;

    private NameJoins() {}

    /** "Export Bank of Tianshan", "Johnson & Johnson", "Ferrum and Sons": a small word inside a name, between capitals. */
    static boolean joins(SourceText source, Sentence sentence, int index) {
        String word = Names.text(source, sentence, index, index + 1);
        String before = Names.text(source, sentence, index - 1, index);
        String after = Names.text(source, sentence, index + 1, index + 2);
        boolean of = word.equals("of") && before.matches("Bank|Company|Corporation");
        boolean particle =
                word.matches("du|de|des|del|della|do|da|ve|y|e") && Names.isCapitalised(source, sentence, index - 1);
        boolean family =
                word.equals("and") && after.matches("Sons|Son|Brothers|Bros\\.?|Daughters|Partners|Company|Co\\.?");
        return (of || particle || family || word.equals("&")) && Names.isCapitalised(source, sentence, index + 1);
    }

    /** One past a place in parentheses inside a name, before more of it: "Tianlu (Shenzhen) Electronics"; 0 for none. */
    static int placeEnd(SourceText source, Sentence sentence, int open, Places places) {
        if (!Names.text(source, sentence, open, open + 1).equals("(")) {
            return 0;
        }
        for (int end = open + 2; end <= open + 1 + LONGEST_PLACE; end++) {
            if (Names.text(source, sentence, end, end + 1).equals(")")) {
                boolean place =
                        places.of(Names.text(source, sentence, open + 1, end)).isPresent();
                return place && Names.isCapitalised(source, sentence, end + 1) ? end + 1 : 0;
            }
        }
        return 0;
    }
}
