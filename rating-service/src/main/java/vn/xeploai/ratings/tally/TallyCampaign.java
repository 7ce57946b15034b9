package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignState;

record TallyCampaign(UUID id, UUID rootUnitId, CampaignState state, LocalDate rosterOn) {
    static TallyCampaign of(TallyCampaignRow row) {
        return new TallyCampaign(row.id(), row.rootUnitId(), row.state(), row.rosterOn());
    }
}
