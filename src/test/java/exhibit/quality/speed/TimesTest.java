package exhibit.quality.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimesTest {
    @Test
    void percentilesAreByNearestRank() {
        List<Long> nanos = LongStream.rangeClosed(1, 20)
                .map(run -> run * 1_000_000_000L)
                .boxed()
                .toList();

        assertThat(Times.of(nanos)).isEqualTo(new Times(20, 10, 19));
        assertThat(Times.of(List.of(2_000_000_000L))).isEqualTo(new Times(1, 2, 2));
    }

    @Test
    void memoryIsReadWhereTheSystemTellsIt(@TempDir Path folder) throws IOException {
        Path status = Files.writeString(folder.resolve("status"), "VmPeak:\t 9 kB\nVmHWM:\t   20480 kB\n");

        assertThat(Memory.peak(status)).contains(20L);
        assertThat(Memory.peak(folder.resolve("none"))).isEmpty();
    }
}
