package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import vn.xeploai.platform.time.Days;

/**
 * Which part of a campaign is tested, as recorded when. Public, since Jdbi binds the methods of public types only.
 *
 * @param under a unit of the copied tree; null for the whole campaign
 */
public record FindingScope(UUID campaign, UUID under, OffsetDateTime knownAt) {
    /** The day of that instant, as of which deadlines are tested. */
    LocalDate today() {
        return knownAt.atZoneSameInstant(Days.ZONE).toLocalDate();
    }
}
