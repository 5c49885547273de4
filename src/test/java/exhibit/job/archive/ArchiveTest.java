package exhibit.job.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import exhibit.Failure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.CompressorStreamFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What senders pack is unpacked; what hostile senders pack does no harm. */
class ArchiveTest {
    private static final ArchiveLimits LIMITS = new ArchiveLimits(1000, 1 << 20, 4 << 20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"zip", "7z", "tar", "tar.gz", "tar.bz2", "tar.xz"})
    void givesTheFilesOfEachFormatWithTheirBytes(String format) throws Exception {
        Path file = pack(format, Map.of("reports/a.txt", "Ostbau AG", "b.txt", "Iraq"));

        assertThat(read(file))
                .containsExactlyInAnyOrderEntriesOf(Map.of("reports/a.txt", "Ostbau AG", "b.txt", "Iraq"));
    }

    @Test
    void namesAreOnlyNames() throws Exception {
        Path file =
                pack("zip", Map.of("../../etc/cron.d/x", "1", "C:\\Windows\\a\u0000b\u202e.txt", "2", "/abs.txt", "3"));

        assertThat(read(file).keySet())
                .containsExactlyInAnyOrder("../../etc/cron.d/x", "C:/Windows/ab.txt", "/abs.txt");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatSystemsPackForThemselvesIsLeftOut() throws Exception {
        Path file = pack("zip", Map.of("__MACOSX/._a.txt", "x", "a/.DS_Store", "x", "Thumbs.db", "x", "a/b.txt", "y"));

        assertThat(read(file).keySet()).containsExactly("a/b.txt");
    }

    @Test
    void linksAndDevicesAreToldApart() throws Exception {
        Path file = folder.resolve("links.tar");
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(file))) {
            TarArchiveEntry link = new TarArchiveEntry("passwords", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            tar.putArchiveEntry(link);
            tar.closeArchiveEntry();
        }

        try (Archive archive = Archive.open(file, LIMITS)) {
            assertThat(archive.next().failure().kind()).isEqualTo(Failure.Kind.NOT_A_FILE);
            assertThat(archive.next()).isNull();
        }
    }

    @Test
    void aMemberThatSaysItIsTooLargeIsRefusedAlone() throws Exception {
        Path file = pack("zip", Map.of("a.txt", "x".repeat(2 << 20), "b.txt", "y"));

        try (Archive archive = Archive.open(file, LIMITS)) {
            List<Failure> failures =
                    Arrays.asList(archive.next().failure(), archive.next().failure());
            assertThat(failures).filteredOn(failure -> failure != null).hasSize(1);
        }
    }

    @Test
    void whatUnpacksWithoutEndEnds() throws Exception {
        Path bomb = folder.resolve("bomb.tar.gz");
        try (OutputStream out = new CompressorStreamFactory()
                        .createCompressorOutputStream(CompressorStreamFactory.GZIP, Files.newOutputStream(bomb));
                TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (int member = 0; member < 8; member++) {
                add(tar, member + ".txt", new byte[1 << 20]);
            }
        }

        try (Archive archive = Archive.open(bomb, LIMITS)) {
            assertThatThrownBy(() -> {
                        while (archive.next() != null) {
                            archive.bytes().transferTo(OutputStream.nullOutputStream());
                        }
                    })
                    .isInstanceOf(LimitedInput.TooLargeException.class);
        }
        try (Archive archive = Archive.open(bomb, LIMITS)) {
            assertThatThrownBy(() -> {
                        while (archive.next() != null) {
                            // listed, not unpacked
                        }
                    })
                    .isInstanceOfSatisfying(
                            ArchiveException.class,
                            e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TOO_LARGE));
        }
    }

    @Test
    void tooManyMembersAreRefused() throws Exception {
        Map<String, String> many = new LinkedHashMap<>();
        for (int member = 0; member < 1001; member++) {
            many.put(member + ".txt", "x");
        }
        Path file = pack("tar", many);

        try (Archive archive = Archive.open(file, LIMITS)) {
            assertThatThrownBy(() -> {
                        while (archive.next() != null) {
                            // up to the limit
                        }
                    })
                    .hasMessageContaining("more than 1000 files");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zip", "7z", "tar", "tar.gz", "tar.xz"})
    void aDamagedArchiveIsToldSoAndNothingElse(String format) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        for (int member = 0; member < 20; member++) {
            files.put(member + ".txt", ("words " + member + " ").repeat(400));
        }
        byte[] whole = Files.readAllBytes(pack(format, files));
        for (int cut = 1; cut < whole.length; cut += whole.length / 40 + 1) {
            Path part = Files.write(folder.resolve("part-" + cut), Arrays.copyOf(whole, cut));
            try {
                read(part);
            } catch (ArchiveException | IOException e) {
                assertThat(e).isNotNull(); // the two that callers know
            }
        }
    }

    @Test
    void aDocumentThatIsAZipFileIsNoArchive() throws Exception {
        Path file = pack("zip", Map.of("[Content_Types].xml", "<x/>", "word/document.xml", "<x/>"));

        assertThatThrownBy(() -> Archive.open(file, LIMITS)).hasMessageContaining("one document");
        Path text = Files.writeString(folder.resolve("a.txt"), "Ostbau AG sold pumps to Iraq.");
        assertThatThrownBy(() -> Archive.open(text, LIMITS)).hasMessageContaining("no ZIP, 7z or TAR");
    }

    private Map<String, String> read(Path file) throws Exception {
        Map<String, String> files = new LinkedHashMap<>();
        try (Archive archive = Archive.open(file, LIMITS)) {
            for (Member member = archive.next(); member != null; member = archive.next()) {
                if (member.failure() == null) {
                    files.put(member.name(), new String(archive.bytes().readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return files;
    }

    private Path pack(String format, Map<String, String> files) throws Exception {
        Path file = folder.resolve("packed." + format);
        List<Map.Entry<String, String>> members = new ArrayList<>(files.entrySet());
        switch (format) {
            case "zip" -> {
                try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file)) {
                    for (Map.Entry<String, String> member : members) {
                        zip.putArchiveEntry(new ZipArchiveEntry(member.getKey()));
                        zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                        zip.closeArchiveEntry();
                    }
                }
            }
            case "7z" -> {
                try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
                    for (Map.Entry<String, String> member : members) {
                        SevenZArchiveEntry entry = new SevenZArchiveEntry();
                        entry.setName(member.getKey());
                        archive.putArchiveEntry(entry);
                        archive.write(member.getValue().getBytes(StandardCharsets.UTF_8));
                        archive.closeArchiveEntry();
                    }
                }
            }
            default -> Files.write(file, compressed(format, tar(members)));
        }
        return file;
    }

    private static byte[] tar(List<Map.Entry<String, String>> members) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, String> member : members) {
                add(tar, member.getKey(), member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] bytes) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static byte[] compressed(String format, byte[] tar) throws Exception {
        if (format.equals("tar")) {
            return tar;
        }
        String name = Map.of(
                        "tar.gz", CompressorStreamFactory.GZIP,
                        "tar.bz2", CompressorStreamFactory.BZIP2,
                        "tar.xz", CompressorStreamFactory.XZ)
                .get(format);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CompressorStreamFactory().createCompressorOutputStream(name, bytes)) {
            out.write(tar);
        }
        return bytes.toByteArray();
    }
}
