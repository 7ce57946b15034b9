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
        List<CampaignInScope> campaigns) {
    /** A campaign whose counts are, wholly or in part, at or below a unit. */
    record CampaignInScope(
            UUID id,
            UUID rootUnitId,
            @Schema(description = "Whether its copied tree contains the unit; if not, it is below it")
                    boolean holdsUnder) {

        static CampaignInScope of(TallyCampaignSql.TallyCampaignRow row) {
            return new CampaignInScope(row.id(), row.rootUnitId(), row.partyLevel() != null);
        }
    }
}
