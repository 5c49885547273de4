package exhibit.store;

import java.nio.file.Path;

/**
 * What is to be kept of one document.
 *
 * @param document its answer; the children it names must be kept already
 * @param bytes the original; copied
 * @param fingerprint of the models and settings that made the answer
 * @param posted whether it was sent by itself, or found inside another
 */
public record Keeping(KeptDocument document, Path bytes, String fingerprint, boolean posted) {}
