package exhibit.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which lines are page headers, footers and page numbers: what the structure says, or what returns in the margins. */
final class Furniture {
    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)\\d{1,6}(?!\\d)");
    private static final int MOST_NUMBERS = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?:page\\s*)?[-–—|\\[]?\\s*(?:[ivxlc]{1,7}|\\d{1,5})\\s*[-–—|\\]]?(?:\\s*(?:of|/)\\s*\\d{1,5})?",
            Pattern.CASE_INSENSITIVE);

    private final Set<String> repeated = new HashSet<>();

    private Furniture() {}

    static Furniture of(List<PdfPage> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (PdfPage page : pages) {
            for (Line line : page.lines()) {
                if (page.isMargin(line)) {
                    keys(page, line)
                            .forEach(key -> seen.computeIfAbsent(key, words -> new HashSet<>())
                                    .add(page.number()));
                }
            }
        }
        Furniture furniture = new Furniture();
        int enough = pages.size() <= 4 ? 2 : 3;
        seen.forEach((key, numbers) -> {
            if (numbers.size() >= enough) {
                furniture.repeated.add(key);
            }
        });
        return furniture;
    }

    boolean contains(PdfPage page, Line line) {
        if (line.turned()) {
            return true;
        }
        boolean inMargin = page.isMargin(line);
        return inMargin
                && (line.isArtifact()
                        || PAGE_NUMBER.matcher(line.text().strip()).matches()
                        || (isRepeated(page, line) && !isInText(page, line)));
    }

    private boolean isRepeated(PdfPage page, Line line) {
        return keys(page, line).stream().anyMatch(repeated::contains);
    }

    /** Whether text that no other page has stands as near as lines of one paragraph do. */
    private boolean isInText(PdfPage page, Line line) {
        return page.lines().stream()
                .anyMatch(other -> Math.abs(other.y() - line.y()) < 1.35f * line.size()
                        && Math.abs(other.y() - line.y()) > 0.5f * line.size()
                        && Math.abs(other.size() - line.size()) < 0.05f * line.size()
                        && other.overlaps(line)
                        && !other.turned()
                        && !other.isArtifact()
                        && !isRepeated(page, other));
    }

    /**
     * By what a line is known again: all its words, or its words without their numbers and one number that counts the pages. Words
     * alone would take the last lines of records that are alike for furniture.
     */
    private static List<String> keys(PdfPage page, Line line) {
        String words = (page.isTop(line) ? "top " : "bottom ")
                + line.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
        List<String> keys = new ArrayList<>();
        keys.add(words);
        String bare = DIGITS.matcher(words).replaceAll("#");
        Matcher numbers = DIGITS.matcher(words);
        for (int place = 0; place < MOST_NUMBERS && numbers.find(); place++) {
            int step = Integer.parseInt(numbers.group()) - page.number();
            keys.add(bare + " " + place + " " + step);
        }
        return keys;
    }
}
