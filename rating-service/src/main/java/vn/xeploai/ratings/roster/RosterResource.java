package vn.xeploai.ratings.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.ratings.campaign.CampaignResponse;

@Path("/campaigns")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class RosterResource {
    private final RosterService rosters;

    RosterResource(RosterService rosters) {
        this.rosters = rosters;
    }

    @POST
    @Path("/{id}/open")
    @Operation(
            operationId = "openCampaign",
            summary = "Mở đợt xếp loại",
            description =
                    "Copies tree and roster as of `rosterOn` from member-service and starts the round: members, organisations, and, drawn"
                            + " from the posts, leading collectives, leaders and officials, as far as the campaign rates them. If"
                            + " member-service does not answer, or its stream is not whole, nothing is kept.")
    @Extension(
            name = "x-problems",
            value = "campaign-not-found campaign-already-open campaign-overlaps campaign-root-not-standing "
                    + "roster-incomplete member-service-unavailable")
    public CampaignResponse open(@RestPath UUID id) {
        return rosters.open(id);
    }

    @POST
    @Path("/{id}/roster-refresh")
    @Operation(
            operationId = "refreshRoster",
            summary = "Cập nhật danh sách của đợt",
            description =
                    "Brings the copy of an open campaign in line with what member-service knows now of the same day: joiners, leavers,"
                            + " movers, changes of standing, of posts and of the tree. A leaver keeps its decisions, is `OFF_ROSTER` and in no count; a"
                            + " mover takes its grade along. With `dryRun` nothing is changed.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open "
                    + "campaign-already-closed campaign-overlaps campaign-root-not-standing roster-incomplete "
                    + "member-service-unavailable")
    public RosterDifference refresh(@RestPath UUID id, @NotNull @Valid RosterRefreshRequest request) {
        return rosters.refresh(id, request);
    }
}
