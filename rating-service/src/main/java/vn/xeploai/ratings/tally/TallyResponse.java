package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Counts of units of the copied trees. Subjects that have left the roster are not counted. */
record TallyResponse(
        @Schema(nullable = true, description = "Null where units were asked for by their ids") UUID under,
        Period period,
        Track track,
        Instant knownAt,
        @Schema(nullable = true, description = "Null if no scheme covers the year") TallyScheme scheme,
        List<TallyCampaign> campaigns,
        @Schema(description = "By campaign; units above before those below") List<TallyUnit> units,
        @Schema(nullable = true, description = "The counts of the track `alsoTrack`; null if none was asked for")
                TallyTotal also) {}
