package exhibit.reading.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which lines are page headers, footers and page numbers: what the structure says, or what returns in the margins. */
final class Furniture {
    private static final Pattern DIGITS = Pattern.compile("\\d+");
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
                    seen.computeIfAbsent(key(page, line), key -> new HashSet<>())
                            .add(page.number());
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
                        || repeated.contains(key(page, line)));
    }

    /** Page numbers change from page to page, the rest of the line does not. */
    private static String key(PdfPage page, Line line) {
        String words = DIGITS.matcher(line.text().toLowerCase(Locale.ROOT)).replaceAll("#");
        return (page.isTop(line) ? "top " : "bottom ")
                + words.replaceAll("\\s+", " ").strip();
    }
}
