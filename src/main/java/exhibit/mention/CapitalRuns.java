package exhibit.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Stretches of capitalised words that may be a name. */
final class CapitalRuns {
    private static final Set<String> FUNCTION_TAGS = Set.of(
            "DT", "IN", "CC", "PRP", "PRP$", "WDT", "WP", "WRB", "MD", "EX", "TO", "PDT", "RB", "CD", "VBG", "VBD",
            "VBN", "VB", "VBZ", "VBP", "UH");
    // taggers often take these for proper nouns where a sentence or a heading begins
    private static final Set<String> OPENERS = Set.of(
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "As",
            "By",
            "For",
            "From",
            "To",
            "Of",
            "With",
            "And",
            "But",
            "Or",
            "If",
            "It",
            "Its",
            "This",
            "That",
            "These",
            "Those",
            "He",
            "She",
            "They",
            "We",
            "You",
            "I",
            "His",
            "Her",
            "Their",
            "Our",
            "Some",
            "Many",
            "Most",
            "All",
            "Both",
            "Each",
            "Several",
            "Since",
            "While",
            "When",
            "Where",
            "After",
            "Before",
            "During",
            "Under",
            "Until",
            "Unless",
            "According",
            "Although",
            "Though",
            "However",
            "Also",
            "Other",
            "Such",
            "No",
            "Not",
            "More",
            "Between",
            "Despite",
            "Because",
            "Section",
            "Table",
            "Figure",
            "Title",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "Executives",
            "Documents",
            "Exporters",
            "Prosecutors",
            "Weapons",
            "Officials",
            "Mr.",
            "Ms.",
            "Mrs.");

    private CapitalRuns() {}

    /** The words {@code first} to {@code end}, exclusive. */
    record Run(int first, int end) {
        int length() {
            return end - first;
        }
    }

    /** Runs in order, not overlapping; "&" and a hyphen join, a comma does not. */
    static List<Run> in(Words words) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            if (!begins(words, at)) {
                at++;
                continue;
            }
            int end = at + 1;
            while (end < words.size() && goesOn(words, end)) {
                end++;
            }
            while (end > at + 1 && words.text(end - 1).equals("&")) {
                end--;
            }
            runs.add(new Run(at, end));
            at = end;
        }
        return runs;
    }

    private static boolean begins(Words words, int at) {
        Words.Word word = words.get(at);
        if (!word.isCapitalised() || OPENERS.contains(word.text())) {
            return false;
        }
        if (at > 0) {
            return word.isProper() || !FUNCTION_TAGS.contains(word.tag());
        }
        boolean more = words.size() > 1 && words.get(1).isCapitalised();
        return word.isProper() || (more && !FUNCTION_TAGS.contains(word.tag()));
    }

    private static boolean goesOn(Words words, int at) {
        Words.Word word = words.get(at);
        if (word.text().equals("&")) {
            return at + 1 < words.size() && words.get(at + 1).isCapitalised();
        }
        if (word.isCapitalised()) {
            return word.isProper()
                    || !FUNCTION_TAGS.contains(word.tag())
                    || word.token() == words.get(at - 1).token();
        }
        boolean number = Character.isDigit(word.text().charAt(0)) && word.isProper();
        return number || (word.isLetters() && word.token() == words.get(at - 1).token());
    }
}
