package exhibit.http;

import exhibit.access.AccessSettings;
import exhibit.job.JobSettings;
import exhibit.job.RetentionSettings;
import exhibit.lexicon.ListSettings;
import exhibit.mention.RecognitionSettings;
import exhibit.reading.ReadingSettings;
import io.smallrye.config.ConfigMapping;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The settings below {@code exhibit.} that there are, and which of given names are none of them. */
final class SettingNames {
    private static final String PREFIX = "exhibit.";
    private static final String VARIABLE_PREFIX = "EXHIBIT_";
    /** What Kubernetes puts into the environment of every container near a service named exhibit. */
    private static final String OF_KUBERNETES = "EXHIBIT_(SERVICE|PORT)(_.*)?";

    private SettingNames() {}

    /** Every setting, as a property's name. */
    static Set<String> known() {
        Set<String> names = new TreeSet<>(Set.of("exhibit.data-dir"));
        for (Class<?> room : List.of(
                ReadingSettings.class,
                RecognitionSettings.class,
                ListSettings.class,
                AccessSettings.class,
                JobSettings.class,
                RetentionSettings.class,
                HttpSettings.class)) {
            add(names, room.getAnnotation(ConfigMapping.class).prefix(), room);
        }
        return names;
    }

    /** Those below {@code exhibit.} that are no property of ours. */
    static Set<String> unknownProperties(Iterable<String> names) {
        Set<String> known = known();
        Set<String> unknown = new TreeSet<>();
        for (String name : names) {
            if (name.startsWith(PREFIX) && !known.contains(name)) {
                unknown.add(name);
            }
        }
        return unknown;
    }

    /** Those that begin with {@code EXHIBIT_} and are no variable of ours. */
    static Set<String> unknownVariables(Collection<String> names) {
        Set<String> known = known().stream().map(SettingNames::variable).collect(Collectors.toSet());
        return names.stream()
                .filter(name -> name.startsWith(VARIABLE_PREFIX))
                .filter(name -> !known.contains(name) && !name.matches(OF_KUBERNETES))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    private static void add(Set<String> names, String prefix, Class<?> group) {
        for (Method setting : group.getDeclaredMethods()) {
            String name = prefix + "."
                    + setting.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            Class<?> type = setting.getReturnType();
            if (type.isInterface() && type.getName().startsWith(PREFIX)) {
                add(names, name, type);
            } else {
                names.add(name);
            }
        }
    }
}
