package exhibit.http;

import exhibit.EntityKey.Kind;
import exhibit.store.Condition;
import exhibit.store.Role;
import exhibit.store.TakesPart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who takes part, and as what. A party may bring its role, as in {@code RU:DESTINATION}; the roles of the parameter {@code role} are
 * those of every other party that can have them, or anybody's where no such party is named.
 */
final class WantedParties {
    private final List<Role> roles = new ArrayList<>();
    private final Set<Role> bound = new HashSet<>();
    private final List<Condition> conditions = new ArrayList<>();

    WantedParties(List<String> names) {
        for (String name : names) {
            Set<Role> named = Role.named(name.toUpperCase(Locale.ROOT));
            if (named.isEmpty()) {
                throw ProblemException.badRequest("role is one of "
                        + Role.all().stream().map(Role::name).distinct().collect(Collectors.joining(", ")) + ".");
            }
            roles.addAll(named);
        }
    }

    WantedParties add(Kind kind, List<String> parties) {
        parties.forEach(party -> add(kind, party));
        return this;
    }

    List<Condition> conditions() {
        Set<Role> anybodys = new HashSet<>(roles);
        anybodys.removeAll(bound);
        anybodys.removeIf(role -> bound.stream().anyMatch(other -> other.name().equals(role.name())));
        if (!anybodys.isEmpty()) {
            conditions.add(new Condition.HasRole(anybodys));
        }
        return List.copyOf(conditions);
    }

    private void add(Kind kind, String party) {
        int colon = party.lastIndexOf(':');
        Set<Role> own = colon < 0
                ? Set.of()
                : ofKind(kind, Role.named(party.substring(colon + 1).toUpperCase(Locale.ROOT)));
        String name = own.isEmpty() ? party : party.substring(0, colon);
        if (name.codePoints()
                .noneMatch(Character::isLetterOrDigit)) { // it would match every record or none: nobody means that
            throw ProblemException.badRequest(kind.wireName() + " has neither letter nor digit.");
        }
        Set<Role> wanted = own.isEmpty() ? ofKind(kind, roles) : own;
        if (own.isEmpty()) {
            bound.addAll(wanted);
        }
        conditions.add(new TakesPart(kind, name, wanted));
    }

    private static Set<Role> ofKind(Kind kind, java.util.Collection<Role> roles) {
        return roles.stream().filter(role -> role.kind() == kind).collect(Collectors.toSet());
    }
}
