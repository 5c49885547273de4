package exhibit.job.archive;

import exhibit.Failure;

/** Why members are not read, in the words their sender is told. */
final class Refusals {
    static final Failure LINK =
            new Failure(Failure.Kind.NOT_A_FILE, "The member is a link or a device, no file; pack what it points to.");
    static final Failure ENCRYPTED =
            new Failure(Failure.Kind.ENCRYPTED, "The member is encrypted; pack it without a password.");
    static final Failure METHOD = new Failure(
            Failure.Kind.UNSUPPORTED, "The member is compressed in a way that is not read here; pack it anew.");

    private Refusals() {}
}
