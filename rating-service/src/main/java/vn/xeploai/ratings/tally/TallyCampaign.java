package vn.xeploai.ratings.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.campaign.CampaignState;
import vn.xeploai.ratings.scheme.SubjectKind;

record TallyCampaign(
        UUID id,
        UUID rootUnitId,
        CampaignState state,
        LocalDate rosterOn,
        List<SubjectKind> subjectKinds,
        @Schema(
                        description =
                                "Whether its copied tree contains the unit asked for; false where units were asked for by their ids")
                boolean holdsUnder) {
    static TallyCampaign of(TallyCampaignRow row) {
        return new TallyCampaign(
                row.id(), row.rootUnitId(), row.state(), row.rosterOn(), row.subjectKinds(), row.partyLevel() != null);
    }
}
