package exhibit.job.archive;

import exhibit.Failure;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.CompressorException;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/** Which format an archive has, and who reads it. */
final class Formats {
    /** More memory than honest compressors need is refused: the size of a dictionary is the archive's own claim. */
    private static final int MEMORY_KIB = 128 * 1024;

    private Formats() {}

    static Entries open(Path file, ArchiveLimits limits) throws ArchiveException {
        try {
            String format = format(file);
            return switch (format) {
                case ArchiveStreamFactory.ZIP -> zip(file);
                case ArchiveStreamFactory.SEVEN_Z ->
                    new SevenZEntries(SevenZFile.builder()
                            .setPath(file)
                            .setMaxMemoryLimitKiB(MEMORY_KIB)
                            .get());
                case ArchiveStreamFactory.TAR ->
                    new TarEntries(new TarArchiveInputStream(new BufferedInputStream(Files.newInputStream(file))));
                default -> compressedTar(file, format, limits);
            };
        } catch (PasswordRequiredException e) {
            throw new ArchiveException(
                    Failure.Kind.ENCRYPTED, "The archive is encrypted; pack it without a password.", e);
        } catch (IOException | RuntimeException e) { // parsers throw any of them on damaged bytes
            throw new ArchiveException(Failure.Kind.CORRUPT, "The archive is damaged and cannot be opened.", e);
        }
    }

    /** A name of {@link ArchiveStreamFactory} or {@link CompressorStreamFactory}. */
    private static String format(Path file) throws IOException, ArchiveException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return ArchiveStreamFactory.detect(bytes);
        } catch (org.apache.commons.compress.archivers.ArchiveException e) {
            try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
                return CompressorStreamFactory.detect(bytes);
            } catch (CompressorException none) {
                throw notAnArchive();
            }
        }
    }

    private static Entries compressedTar(Path file, String format, ArchiveLimits limits)
            throws IOException, CompressorException, ArchiveException {
        if (!CompressorStreamFactory.getSingleton()
                .getInputStreamCompressorNames()
                .contains(format)) {
            throw notAnArchive();
        }
        InputStream unpacked = new BufferedInputStream(new LimitedInput(
                new CompressorStreamFactory(true, MEMORY_KIB)
                        .createCompressorInputStream(format, new BufferedInputStream(Files.newInputStream(file))),
                limits.allBytes()));
        try {
            if (ArchiveStreamFactory.TAR.equals(ArchiveStreamFactory.detect(unpacked))) {
                return new TarEntries(new TarArchiveInputStream(unpacked));
            }
        } catch (org.apache.commons.compress.archivers.ArchiveException e) {
            // told below
        }
        unpacked.close();
        throw notAnArchive();
    }

    /** Office documents and e-books are ZIP files too, but one document each. */
    private static Entries zip(Path file) throws IOException, ArchiveException {
        ZipFile zip = ZipFile.builder().setPath(file).get();
        if (zip.getEntry("[Content_Types].xml") != null
                || zip.getEntry("mimetype") != null
                || zip.getEntry("META-INF/manifest.xml") != null) {
            zip.close();
            throw new ArchiveException(
                    Failure.Kind.UNSUPPORTED,
                    "This is one document, not an archive of many: post it to /v1/documents.",
                    null);
        }
        return new ZipEntries(zip);
    }

    private static ArchiveException notAnArchive() {
        return new ArchiveException(
                Failure.Kind.UNSUPPORTED,
                "This is no ZIP, 7z or TAR archive. Post a single document to /v1/documents.",
                null);
    }
}
