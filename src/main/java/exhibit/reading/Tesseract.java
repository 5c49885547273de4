package exhibit.reading;

import exhibit.reading.ReadingSettings.Ocr;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Whether Tesseract is installed. */
final class Tesseract {
    private Tesseract() {}

    static boolean isWanted(Ocr ocr) {
        return switch (ocr) {
            case OFF -> false;
            case AUTO -> isInstalled();
            case ON -> {
                if (!isInstalled()) {
                    throw new IllegalStateException("exhibit.reading.ocr is on, but Tesseract is not installed");
                }
                yield true;
            }
        };
    }

    static boolean isInstalled() {
        String path = System.getenv().getOrDefault("PATH", "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "tesseract"))
                .anyMatch(Files::isExecutable);
    }
}
