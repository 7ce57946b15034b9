package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Counts of every unit of the copied trees at or below a unit. Nothing is summed up, and who left the roster is not counted. */
record TallyResponse(
        UUID under,
        Period period,
        Track track,
        Instant knownAt,
        @Schema(nullable = true, description = "When the last fact that this answer rests on was recorded")
                Instant lastRecordedAt,
        @Schema(nullable = true, description = "Null if no scheme covers the year") TallyScheme scheme,
        List<TallyCampaign> campaigns,
        List<TallyUnit> units) {}
