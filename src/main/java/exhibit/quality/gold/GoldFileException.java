package exhibit.quality.gold;

import java.nio.file.Path;

/** A file of marked sentences or claims cannot be used; the message names the file, and the line where there is one. */
public final class GoldFileException extends Exception {
    /**
     * @param line counted from 1, or 0 where the whole file is meant
     * @param why what is wrong, to read after the file's name
     */
    public GoldFileException(Path file, int line, String why) {
        super(file + (line > 0 ? " line " + line : "") + ": " + why);
    }
}
