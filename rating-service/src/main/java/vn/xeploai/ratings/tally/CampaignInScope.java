package vn.xeploai.ratings.tally;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A campaign whose counts lie, wholly or in part, at or below a unit. */
record CampaignInScope(
        UUID id,
        UUID rootUnitId,
        @Schema(description = "Whether its copy holds the unit; if not, it lies below it") boolean holdsUnder) {

    static CampaignInScope of(TallyCampaignRow row) {
        return new CampaignInScope(row.id(), row.rootUnitId(), row.partyLevel() != null);
    }
}
