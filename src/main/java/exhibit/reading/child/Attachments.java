package exhibit.reading.child;

import exhibit.DocumentException;
import exhibit.Skipped;
import exhibit.Upload;
import exhibit.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.xml.sax.ContentHandler;

/** Saves what is attached to a document, within limits, so that each can be read as a document of its own. */
public final class Attachments implements EmbeddedDocumentExtractor {
    /** Parts of a document that are no documents. */
    private static final Set<String> PARTS = Set.of("MACRO", "METADATA", "FONT", "THUMBNAIL", "RENDERING", "VERSION");

    private final ReadingOrder order;
    private final List<Upload> uploads = new ArrayList<>();
    private long bytesLeft;
    private int pictures;
    private int macros;
    private int left;
    private int encrypted;
    private int damaged;

    public Attachments(ReadingOrder order) {
        this.order = order;
        this.bytesLeft = order.limits().attachmentBytes();
    }

    public List<Upload> uploads() {
        return uploads;
    }

    /** What was not saved, and why. */
    public List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        if (pictures > 0) {
            warnings.add(new Warning("pictures-not-read", counted(pictures, "picture") + " not read.", null));
        }
        if (macros > 0) {
            warnings.add(new Warning("macros-not-run", counted(macros, "macro") + " left alone.", null));
        }
        if (left > 0 && order.limits().tooDeep()) {
            warnings.add(new Warning(
                    "attachments-too-deep",
                    counted(left, "attachment")
                            + " not opened: this document itself lies at the deepest level allowed.",
                    null));
        } else if (left > 0) {
            warnings.add(new Warning(
                    "attachments-not-read",
                    counted(left, "attachment") + " not opened: the limit of their number or size was reached.",
                    null));
        }
        if (encrypted > 0) {
            warnings.add(new Warning(
                    "attachments-not-read", counted(encrypted, "attachment") + " not opened: encrypted.", null));
        }
        if (damaged > 0) {
            warnings.add(new Warning(
                    "attachments-not-read", counted(damaged, "attachment") + " not opened: damaged.", null));
        }
        return warnings;
    }

    /**
     * Notes what a document could not give of what is in it.
     *
     * @param failures what Tika says of each
     */
    void noteFailures(String[] failures) {
        for (String failure : failures) {
            boolean secret = failure.toLowerCase(Locale.ROOT).contains("encrypt")
                    || failure.toLowerCase(Locale.ROOT).contains("password");
            encrypted += secret ? 1 : 0;
            damaged += secret ? 0 : 1;
        }
    }

    /** An archive is its members: one that gave none because they are encrypted is encrypted itself. */
    void requireAnyOpen() throws DocumentException {
        if (encrypted > 0 && uploads.isEmpty() && left == 0 && pictures == 0) {
            throw new DocumentException(
                    DocumentException.Reason.ENCRYPTED,
                    "The archive is encrypted; unpack it, or pack it without a password, and send it again.");
        }
    }

    /** One entry where attachments were left out. */
    public List<Skipped> skipped() {
        return left + encrypted + damaged == 0 ? List.of() : List.of(new Skipped(0, 0, 1, "attachments"));
    }

    private static String counted(int count, String noun) {
        return count == 1 ? "1 " + noun + " was" : count + " " + noun + "s were";
    }

    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
        return true;
    }

    @Override
    public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
            throws IOException {
        String part = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
        String type = metadata.get(Metadata.CONTENT_TYPE);
        if (part != null && PARTS.contains(part)) {
            macros += "MACRO".equals(part) ? 1 : 0;
        } else if (isPicture(type, metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY))) {
            pictures++;
        } else {
            save(stream, metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), type);
        }
    }

    private static boolean isPicture(String type, String name) {
        return (type != null && type.startsWith("image/"))
                || (name != null && name.matches("(?i).*\\.(png|jpe?g|gif|bmp|tiff?|emf|wmf|svg|ico|webp|pict)"));
    }

    /**
     * Saves one attachment, or counts it as left out.
     *
     * @param name may be {@code null} or a path
     * @param type may be {@code null}
     */
    public void save(InputStream stream, String name, String type) throws IOException {
        if (order.limits().tooDeep() || uploads.size() >= order.limits().attachments() || bytesLeft <= 0) {
            left++;
            return;
        }
        Path file = Path.of(order.folder(), "attachment-" + (uploads.size() + 1));
        MessageDigest digest = sha256();
        long size = copy(stream, file, digest);
        if (size > bytesLeft) {
            left++;
            Files.delete(file);
            return;
        }
        bytesLeft -= size;
        String hash = HexFormat.of().formatHex(digest.digest());
        uploads.add(new Upload(file, plainName(name, uploads.size() + 1), type, hash, size, order.sha256()));
    }

    private long copy(InputStream stream, Path file, MessageDigest digest) throws IOException {
        long size = 0;
        byte[] buffer = new byte[1 << 16];
        try (OutputStream out = new DigestOutputStream(Files.newOutputStream(file), digest)) {
            for (int read = stream.read(buffer); read >= 0 && size <= bytesLeft; read = stream.read(buffer)) {
                out.write(buffer, 0, read);
                size += read;
            }
        }
        return size;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** Without folders and control characters, never empty. */
    private static String plainName(String name, int number) {
        String plain = name == null ? "" : name.replaceAll("[\\p{Cntrl}]", "");
        plain = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1)
                .strip();
        return plain.isEmpty() ? "attachment-" + number : plain;
    }
}
