package vn.xeploai.ratings.assessment;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.platform.time.Days;

/**
 * Which ratings are looked at, as known when. Public, since Jdbi binds public types only.
 *
 * @param under a unit of the copied tree; null for all of the campaign
 */
public record FindingScope(UUID campaign, UUID under, OffsetDateTime knownAt) {
    /** What is pinned to an instant looks at deadlines as of that day. */
    LocalDate today() {
        return knownAt.atZoneSameInstant(Days.ZONE).toLocalDate();
    }
}
