package vn.xeploai.ratings.tally;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.xeploai.ratings.campaign.CampaignState;

/**
 * A campaign in scope.
 *
 * @param startUnitId the unit from which its copy is counted: the one asked for, or its root if that one lies above
 * @param lastRecordedAt when it was last opened, closed or moved under another unit
 */
record TallyCampaignRow(
        UUID id,
        UUID rootUnitId,
        UUID startUnitId,
        CampaignState state,
        LocalDate rosterOn,
        String schemeId,
        int schemeRevision,
        Instant lastRecordedAt) {}
