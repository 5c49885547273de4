package exhibit.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header that names a download, RFC 6266. */
final class ContentDisposition {
    private ContentDisposition() {}

    /** A plain name for old clients, the exact one for the rest. */
    static String attachment(String filename) {
        String plain = filename.replaceAll("[^A-Za-z0-9._ -]", "_");
        String exact = URLEncoder.encode(filename, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + exact;
    }
}
