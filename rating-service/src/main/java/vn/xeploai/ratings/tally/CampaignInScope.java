package vn.xeploai.ratings.tally;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign whose counts are, wholly or in part, at or below a unit. */
record CampaignInScope(
        UUID id,
        UUID rootUnitId,
        @Schema(description = "Whether its copied tree contains the unit; if not, it is below it") boolean holdsUnder) {

    static CampaignInScope of(TallyCampaignRow row) {
        return new CampaignInScope(row.id(), row.rootUnitId(), row.partyLevel() != null);
    }
}
