package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * When rating-service last recorded anything about the ratings of a period at and below a unit.
 *
 * @param scheme the rules of the period; null if none covers it
 * @param campaigns those that hold the unit, or are below it
 */
public record RatingChange(
        Instant watermark, Instant knownAt, Instant lastRecordedAt, SchemeMark scheme, List<Campaign> campaigns)
        implements LastChange {
    public RatingChange {
        Shape.present(watermark, "watermark");
        Shape.settled(knownAt, lastRecordedAt);
        campaigns = Shape.list(campaigns, "campaigns");
    }

    /** What changed here or there. */
    public RatingChange and(RatingChange other) {
        return new RatingChange(
                LastChange.earlier(watermark, other.watermark),
                LastChange.earlier(knownAt, other.knownAt),
                LastChange.later(lastRecordedAt, other.lastRecordedAt),
                scheme,
                Stream.concat(campaigns.stream(), other.campaigns.stream()).toList());
    }

    /** @param holdsUnder whether its copied tree holds the requested unit; if not, its root is below it */
    public record Campaign(UUID id, UUID rootUnitId, boolean holdsUnder) {
        public Campaign {
            Shape.present(id, "id");
            Shape.present(rootUnitId, "rootUnitId");
        }
    }
}
