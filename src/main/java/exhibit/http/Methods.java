package exhibit.http;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which methods an address has, for the header Allow that RFC 9110 asks of every 405. */
final class Methods {
    private static final List<Class<?>> RESOURCES = List.of(
            AnalyzeResource.class,
            AuditResource.class,
            BatchPost.class,
            BatchResource.class,
            DocumentPost.class,
            DocumentAnalyses.class,
            DocumentResource.class,
            DocumentReview.class,
            EntityResource.class,
            EvidenceResource.class,
            JobResource.class,
            ReviewExport.class,
            KeyResource.class,
            ReviewResource.class,
            SessionResource.class);

    private Methods() {}

    /** @param path such as {@code /v1/documents} */
    static Set<String> of(String path) {
        Set<String> methods = new TreeSet<>();
        for (Class<?> resource : RESOURCES) {
            for (Method endpoint : resource.getDeclaredMethods()) {
                Path below = endpoint.getAnnotation(Path.class);
                String template =
                        resource.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value());
                if (path.matches(template.replaceAll("\\{[^}]+}", "[^/]+") + "/?")) {
                    add(methods, endpoint);
                }
            }
        }
        return methods;
    }

    private static void add(Set<String> methods, Method endpoint) {
        for (Annotation annotation : endpoint.getAnnotations()) {
            HttpMethod method = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (method != null) {
                methods.add(method.value());
            }
        }
    }
}
