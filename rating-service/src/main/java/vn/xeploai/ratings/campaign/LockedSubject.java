package vn.xeploai.ratings.campaign;

import java.util.UUID;
import vn.xeploai.ratings.scheme.Subject;

/**
 * A subject whose standing decision a paper would change.
 *
 * @param field where it stands in the request, as in {@code items[3].replaces}
 * @param unitId where it is on the roster
 */
public record LockedSubject(String field, UUID ratingId, Subject subject, UUID unitId) {}
