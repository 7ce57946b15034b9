package vn.xeploai.ratings.tally;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Track;

/** The counts of another track at and below the unit, in one sum. */
record TallyTotal(
        Track track,
        @Schema(nullable = true, description = "Null if no scheme covers the year") TallyScheme scheme,
        List<TallyCampaign> campaigns,
        List<TallyCount> counts) {}
