package exhibit.reading.child;

import exhibit.SourceText;
import java.util.Map;
import java.util.TreeMap;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a file says of itself, by standard names; what a parser says of its own work is left out. */
final class DocumentProperties {
    private static final int LONGEST = 1000;
    private static final int MOST = 60;

    private DocumentProperties() {}

    static SourceText.Properties of(String type, Metadata metadata) {
        Map<String, String> named = new TreeMap<>();
        for (String name : metadata.names()) {
            if (isStandard(name) && named.size() < MOST) {
                String value = String.join("; ", metadata.getValues(name)).strip();
                if (!value.isEmpty()) {
                    named.put(name, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
                }
            }
        }
        return new SourceText.Properties(
                type,
                text(metadata, TikaCoreProperties.TITLE),
                text(metadata, TikaCoreProperties.CREATOR),
                text(metadata, TikaCoreProperties.CREATED),
                named);
    }

    private static boolean isStandard(String name) {
        return name.startsWith("dc:")
                || name.startsWith("dcterms:")
                || name.startsWith("meta:")
                || name.startsWith("cp:")
                || name.startsWith("xmp:")
                || name.startsWith("xmpTPg:")
                || name.startsWith("extended-properties:")
                || name.startsWith("Message-")
                || name.startsWith("Message:")
                || "pdf:PDFVersion".equals(name)
                || "pdf:producer".equals(name);
    }

    private static String text(Metadata metadata, Property property) {
        String value = metadata.get(property);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
