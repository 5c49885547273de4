package exhibit.cli;

import exhibit.access.KeySecret;
import exhibit.access.Role;
import exhibit.store.AccessKey;
import exhibit.store.KeyStore;
import exhibit.store.StoreBeside;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes, lists and revokes keys, also while the service runs. */
@Command(
        name = "keys",
        description = "Keys to call the service with.",
        subcommands = {KeysCommand.Add.class, KeysCommand.ListAll.class, KeysCommand.Revoke.class})
final class KeysCommand {
    private KeysCommand() {}

    private static KeyStore store() {
        return StoreBeside.keys(Settings.withTier(null).dataFolder());
    }

    @Command(name = "add", description = "Makes a key and prints its secret, this once.")
    static final class Add implements Callable<Integer> {
        @Parameters(paramLabel = "NAME", description = "whose it is")
        private String name;

        @Option(names = "--role", required = true, description = "reader, submitter, reviewer or admin")
        private Role role;

        @Option(names = "--days", description = "how long it opens anything; always if not given")
        private Integer days;

        @Override
        public Integer call() {
            String secret = KeySecret.make();
            Instant expires = days == null ? null : Instant.now().plus(Duration.ofDays(days));
            AccessKey key = store().add(KeySecret.hash(secret), name, role.wireName(), expires);
            System.err.println("Key " + key.id() + " of " + key.name() + ", " + key.role()
                    + ". Its secret is told this once; send it as Authorization: Bearer SECRET.");
            System.out.println(secret);
            return 0;
        }
    }

    @Command(name = "list", description = "Lists keys.")
    static final class ListAll implements Callable<Integer> {
        @Override
        public Integer call() {
            for (AccessKey key : store().list()) {
                String end = key.revokedAt() != null
                        ? "revoked " + key.revokedAt()
                        : key.expiresAt() != null ? "until " + key.expiresAt() : "";
                System.out.printf("%s  %-10s %-30s %s %s%n", key.id(), key.role(), key.name(), key.createdAt(), end);
            }
            return 0;
        }
    }

    @Command(name = "revoke", description = "Makes a key open nothing any more.")
    static final class Revoke implements Callable<Integer> {
        @Parameters(paramLabel = "ID", description = "as keys list has it")
        private String id;

        @Override
        public Integer call() {
            if (store().revoke(id)) {
                return 0;
            }
            System.err.println("exhibit: there is no key " + id + " that opens anything");
            return 1;
        }
    }
}
