package exhibit.quality.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that processes held at any time of their lives: {@code VmHWM} of Linux. */
final class Memory {
    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private Memory() {}

    /** Peak resident memory of this process in MiB; {@code null} where the system does not tell. */
    static Long ownPeak() {
        return peak(Path.of("/proc/self/status")).orElse(null);
    }

    /** The same of all living children, added up. */
    static Long childrenPeak() {
        return ProcessHandle.current()
                .descendants()
                .map(child -> peak(Path.of("/proc/" + child.pid() + "/status")))
                .flatMap(Optional::stream)
                .reduce(Long::sum)
                .orElse(null);
    }

    static Optional<Long> peak(Path status) {
        try {
            Matcher matcher = PEAK.matcher(Files.readString(status));
            return matcher.find() ? Optional.of(Long.parseLong(matcher.group(1)) / 1024) : Optional.empty();
        } catch (IOException e) { // another system, or a child that has just ended
            return Optional.empty();
        }
    }
}
