package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.util.UUID;

/**
 * One rating, as somebody sees it.
 *
 * @param knownAt null for now
 * @param actingUnitId who asks; null for whoever
 */
public record RatingQuestion(UUID id, Instant knownAt, UUID actingUnitId) {
    public static RatingQuestion now(UUID id) {
        return new RatingQuestion(id, null, null);
    }
}
