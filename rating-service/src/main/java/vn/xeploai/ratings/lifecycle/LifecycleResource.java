package vn.xeploai.ratings.lifecycle;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.ratings.campaign.CampaignRequest;
import vn.xeploai.ratings.campaign.CampaignResponse;
import vn.xeploai.ratings.roster.RosterDifference;

@Path("/campaigns")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class LifecycleResource {
    private final LifecycleService campaigns;
    private final HandOverService handOvers;

    LifecycleResource(LifecycleService campaigns, HandOverService handOvers) {
        this.campaigns = campaigns;
        this.handOvers = handOvers;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignResponse.class, responseCode = "201")
    @Operation(
            operationId = "planCampaign",
            summary = "Lập đợt xếp loại",
            description =
                    "Plans the campaign of a period below a root unit, by the scheme of that year or the one that is named. The root may be a unit that is yet to be"
                            + " founded, but not one that neither a campaign nor member-service has ever recorded. Two campaigns of one period and"
                            + " track never rate the same kinds in the same units.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed scheme-not-found scheme-not-applicable campaign-kind-not-in-scheme "
                            + "campaign-roster-day-out-of-range campaign-root-unknown campaign-overlaps member-service-unavailable")
    public CampaignResponse plan(@NotNull CampaignRequest request) {
        return campaigns.plan(request);
    }

    @POST
    @Path("/{id}/open")
    @Operation(
            operationId = "openCampaign",
            summary = "Mở đợt xếp loại",
            description =
                    "Copies tree and roster as of `rosterOn` from member-service and starts the campaign: members, organisations, and, drawn"
                            + " from the posts, leading collectives, leaders, officials and agencies, as far as the campaign rates them. If"
                            + " member-service does not answer, or its stream is incomplete, nothing is kept. Everything that member-service had"
                            + " recorded when this was called is in the copy: while another act runs there, the call waits for it.")
    @Extension(
            name = "x-problems",
            value =
                    "campaign-not-found campaign-already-open campaign-overlaps campaign-root-ended campaign-root-not-active "
                            + "roster-incomplete roster-not-settled member-service-unavailable")
    public CampaignResponse open(@RestPath UUID id) {
        return campaigns.open(id);
    }

    @POST
    @Path("/{id}/roster-refresh")
    @Operation(
            operationId = "refreshRoster",
            summary = "Cập nhật danh sách của đợt",
            description =
                    "Brings the copy of an open campaign in line with the current record of member-service for the same day: joiners, leavers,"
                            + " movers, changes of standing, of posts and of the tree. Leavers keep their decisions, are `OFF_ROSTER` and in no"
                            + " count; movers keep their grade. With `dryRun` nothing is changed. A roster older than the one that is current is never"
                            + " copied: where refreshes run at once, one that read an older roster reads it again.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open "
                    + "campaign-already-closed campaign-overlaps campaign-root-not-active roster-incomplete "
                    + "roster-changed-meanwhile roster-not-settled member-service-unavailable")
    public RosterDifference refresh(@RestPath UUID id, @NotNull RosterRefreshRequest request) {
        return campaigns.refresh(id, request);
    }

    @POST
    @Path("/{id}/close")
    @Operation(
            operationId = "closeCampaign",
            summary = "Đóng đợt xếp loại",
            description =
                    "Closes the campaign and lists the undecided subjects. First decisions on undecided subjects remain possible; other"
                            + " decisions change only under a lock exception, or by a document issued elsewhere. A closed campaign never opens again.")
    @Extension(name = "x-problems", value = "campaign-not-found campaign-not-open campaign-already-closed")
    public CloseResponse close(@RestPath UUID id) {
        return campaigns.close(id);
    }

    @POST
    @Path("/{id}/succession")
    @Operation(
            operationId = "succeedCampaign",
            summary = "Kết thúc hoặc bàn giao đợt xếp loại khi đơn vị gốc được sắp xếp lại",
            description =
                    "Carries out what a reorganisation in member-service orders for the campaign whose root it ended. `CLOSE_BEFORE` closes it as"
                            + " it is. `HAND_OVER` moves the undecided subjects to the open campaigns of the same period that hold the units in"
                            + " which they are now: off the roster here, on the roster there. Decided subjects remain, as do organisations that"
                            + " ended themselves, their collectives, and leaders and officials of units that were divided. It is done as a whole or"
                            + " not at all; a repeated request returns the same answer.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed campaign-not-found campaign-not-open campaign-already-closed "
                            + "reorganisation-unknown succession-not-ordered succession-root-active succession-unattributed "
                            + "succession-campaign-missing campaign-root-not-active member-service-unavailable record-contended")
    public SuccessionResponse succeed(@RestPath UUID id, @NotNull SuccessionRequest request) {
        return handOvers.succeed(id, request.reorganisationId());
    }
}
