package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.UUID;

/** Which members' ratings are read: those at and below a unit of a campaign. */
record RatingQuery(UUID campaign, UUID under, Instant knownAt, String after) {
    RatingQuery after(String cursor) {
        return new RatingQuery(campaign, under, knownAt, cursor);
    }
}
