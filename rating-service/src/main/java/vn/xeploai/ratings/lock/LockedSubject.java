package vn.xeploai.ratings.lock;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/**
 * A subject whose current decision a document would change.
 *
 * @param field of the request, as {@code items[3].replaces}
 * @param unitId of its roster entry
 */
public record LockedSubject(String field, UUID ratingId, Subject subject, UUID unitId) {}
