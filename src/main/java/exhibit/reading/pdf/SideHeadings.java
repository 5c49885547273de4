package exhibit.reading.pdf;

import exhibit.Block.Kind;
import java.util.List;

/** Headings in the margin, set after the text that they stand beside: put before it, where a reader's eye meets them. */
final class SideHeadings {
    private SideHeadings() {}

    /** Moves them within the list. */
    static void order(List<Draft> body) {
        for (int index = 1; index < body.size(); index++) {
            Draft heading = body.get(index);
            int text = heading.kind() == Kind.HEADING ? textBeside(body, index) : -1;
            if (text >= 0) {
                body.remove(index);
                body.add(text, heading);
            }
        }
    }

    private static int textBeside(List<Draft> body, int heading) {
        Line words = body.get(heading).first();
        for (int index = heading - 1; index >= 0; index--) {
            Line first = body.get(index).first();
            boolean beside =
                    body.get(heading).lines().stream().allMatch(line -> line.right() < first.x() + line.size());
            if (beside && Math.abs(first.y() - words.y()) < 0.6f * words.size() && first.page() == words.page()) {
                return index;
            }
        }
        return -1;
    }
}
