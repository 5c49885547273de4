package exhibit;

/**
 * A stretch that was not read or not analysed.
 *
 * @param start first UTF-16 unit; equal to {@code end} where no words are known, as on a page of pictures
 * @param end one past the last UTF-16 unit
 * @param page from 1
 * @param reason stable code, such as {@code no-text-layer}, {@code furniture}
 */
public record Skipped(int start, int end, int page, String reason) {
    Skipped withOffsets(OffsetMap map) {
        return new Skipped(map.of(start), map.of(end), page, reason);
    }
}
