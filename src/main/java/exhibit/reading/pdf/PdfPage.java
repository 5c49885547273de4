package exhibit.reading.pdf;

import java.util.List;

/**
 * One page as lines, in the order in which they were set.
 *
 * @param number from 1
 * @param height in points
 * @param lines all type of the page
 * @param ocr whether the lines were recognised from a picture
 */
record PdfPage(int number, float height, List<Line> lines, boolean ocr) {
    PdfPage {
        lines = List.copyOf(lines);
    }

    boolean isTop(Line line) {
        return line.y() < 0.12f * height;
    }

    boolean isBottom(Line line) {
        return line.y() > 0.89f * height;
    }

    boolean isMargin(Line line) {
        return isTop(line) || isBottom(line);
    }

    int letters() {
        return lines.stream().mapToInt(line -> line.text().length()).sum();
    }
}
