package exhibit.reading.child;

import exhibit.Block.Kind;
import exhibit.reading.layout.Passage;
import java.util.ArrayList;
import java.util.List;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** A mail's subject is its heading, though it stands outside its body. */
final class MailSubject {
    private MailSubject() {}

    static List<Passage> before(List<Passage> passages, Metadata metadata) {
        String subject = metadata.get(TikaCoreProperties.SUBJECT);
        String title = metadata.get(TikaCoreProperties.TITLE);
        String heading = title == null ? subject : title;
        String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE));
        if (!type.startsWith("message/rfc822") || heading == null || heading.isBlank()) {
            return passages;
        }
        List<Passage> all = new ArrayList<>();
        all.add(new Passage(Kind.HEADING, 1, heading.replaceAll("\\s+", " ").strip()));
        all.addAll(passages);
        return all;
    }
}
