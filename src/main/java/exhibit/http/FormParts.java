package exhibit.http;

import java.util.Deque;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;

/** The parts of a request's form. */
final class FormParts {
    private FormParts() {}

    /**
     * Refuses words where a file belongs, as {@code curl -F file=report.pdf} sends them: passed over, a file would seem to have been taken.
     *
     * @param names of parts that carry files
     */
    static void carryFiles(String... names) {
        FormData form = CurrentRequestManager.get().getFormData();
        for (String name : names) {
            Deque<FormValue> parts = form == null ? null : form.get(name);
            if (parts != null && parts.stream().anyMatch(part -> !part.isFileItem())) {
                throw ProblemException.badRequest("The form's part " + name + " carries words and no file.");
            }
        }
    }
}
