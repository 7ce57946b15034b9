package vn.xeploai.ratings.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Scheme.SchemeReference;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Track;

/** A campaign with the roster that it copied. */
public record CampaignResponse(
        UUID id,
        Period period,
        Track track,
        UUID rootUnitId,
        List<SubjectKind> subjectKinds,
        SchemeReference scheme,
        LocalDate rosterOn,
        CampaignState state,
        @Schema(nullable = true) String name,
        @Schema(nullable = true, description = "Null until the campaign is opened") RosterCopy roster,
        Instant createdAt,
        @Schema(nullable = true) Instant openedAt,
        @Schema(nullable = true) Instant closedAt)
        implements Identified {

    static CampaignResponse of(CampaignView campaign, Scheme scheme) {
        return new CampaignResponse(
                campaign.id(),
                campaign.ratedPeriod(),
                campaign.track(),
                campaign.rootUnitId(),
                campaign.subjectKinds(),
                SchemeReference.of(scheme),
                campaign.rosterOn(),
                campaign.state(),
                campaign.name(),
                campaign.roster(),
                campaign.createdAt(),
                campaign.openedAt(),
                campaign.closedAt());
    }
}
