package exhibit.job;

import exhibit.store.KeptDocument;

/**
 * What became of an upload.
 *
 * @param document as it is kept
 * @param isNew whether it was analysed for this request, or known before
 */
public record Answer(KeptDocument document, boolean isNew) {}
