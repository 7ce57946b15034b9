package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme.SchemeRevision;
import vn.xeploai.ratings.scheme.Track;

/** When the counts at and below a unit last changed. */
record LastChangeResponse(
        UUID under,
        Period period,
        Track track,
        @Schema(description = "The latest settled instant") Instant watermark,
        Instant knownAt,
        @Schema(
                        nullable = true,
                        description =
                                "When the last of the `facts` asked for was recorded, at or before `knownAt`. The answer as of this"
                                        + " instant is the same")
                Instant lastRecordedAt,
        @Schema(nullable = true, description = "Null if no scheme covers the year") SchemeRevision scheme,
        List<CampaignInScope> campaigns) {}
