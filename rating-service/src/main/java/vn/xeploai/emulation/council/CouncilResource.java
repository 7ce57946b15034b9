package vn.xeploai.emulation.council;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/councils")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class CouncilResource {
    private final CouncilService councils;
    private final VoteService votes;

    CouncilResource(CouncilService councils, VoteService votes) {
        this.councils = councils;
        this.votes = votes;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CouncilSummary.class, responseCode = "201")
    @Operation(
            operationId = "formCouncil",
            summary = "Ghi hội đồng thi đua, khen thưởng",
            description =
                    "Records a council by the document of its composition, with the number of its members. Another composition is another council.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed conduct-subject-unknown named-unit-not-active member-service-unavailable "
                            + "council-recorded date-in-future")
    public CouncilSummary form(@NotNull FormCouncilRequest request) {
        return councils.form(request);
    }

    @GET
    @Operation(
            operationId = "listCouncils",
            summary = "Danh sách hội đồng thi đua, khen thưởng",
            description =
                    "Councils, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<CouncilSummary> list(@Valid @BeanParam CouncilFilter filter, @Valid @BeanParam PageRequest page) {
        return councils.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCouncil",
            summary = "Một hội đồng thi đua, khen thưởng",
            description = "The council as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed council-not-found known-at-not-settled")
    public CouncilSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return councils.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelCouncil",
            summary = "Hủy hội đồng ghi sai",
            description = "Cancels a council that was recorded wrongly and has no meeting that counts.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed council-not-found council-already-cancelled council-has-met "
                    + "date-in-future date-too-early")
    public CouncilSummary cancel(@RestPath UUID id, @NotNull CancelCouncilRequest request) {
        return councils.cancel(id, request);
    }

    @POST
    @Path("/{id}/meetings")
    @ResponseStatus(201)
    @APIResponseSchema(value = CouncilMeetingResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordCouncilMeeting",
            summary = "Ghi phiên họp hội đồng và kết quả bỏ phiếu",
            description =
                    "Records a meeting by its minutes, with its votes on items of nominations, all or none. An item passes if the votes for it reach"
                            + " the threshold of its title on that day, of all members of the council. Of several votes on an item that of the"
                            + " latest meeting counts.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed council-not-found council-already-cancelled council-meeting-too-early "
                            + "council-members-exceeded council-meeting-recorded council-votes-invalid date-in-future date-too-early")
    public CouncilMeetingResponse meet(@RestPath UUID id, @NotNull RecordCouncilMeetingRequest request) {
        return votes.meet(id, request);
    }

    @GET
    @Path("/{id}/meetings")
    @Operation(
            operationId = "listCouncilMeetings",
            summary = "Danh sách phiên họp của hội đồng",
            description =
                    "The meetings of a council, cancelled ones included, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed council-not-found known-at-not-settled")
    public Page<CouncilMeetingSummary> meetings(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return votes.meetings(id, page);
    }

    @GET
    @Path("/{id}/meetings/{meetingId}")
    @Operation(
            operationId = "getCouncilMeeting",
            summary = "Một phiên họp và kết quả bỏ phiếu",
            description = "The meeting with its votes as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed council-meeting-not-found known-at-not-settled")
    public CouncilMeetingResponse meeting(
            @RestPath UUID id, @RestPath UUID meetingId, @QueryParam("knownAt") Instant knownAt) {
        return votes.get(id, meetingId, knownAt);
    }

    @POST
    @Path("/{id}/meetings/{meetingId}/cancellation")
    @Operation(
            operationId = "cancelCouncilMeeting",
            summary = "Hủy phiên họp ghi sai",
            description =
                    "Cancels a meeting that was recorded wrongly, with its votes. On each item the vote of an earlier meeting counts again, if there"
                            + " is one.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed council-not-found council-already-cancelled council-meeting-not-found "
                            + "council-meeting-already-cancelled date-in-future date-too-early")
    public CouncilMeetingResponse cancelMeeting(
            @RestPath UUID id, @RestPath UUID meetingId, @NotNull CancelCouncilMeetingRequest request) {
        return votes.cancel(id, meetingId, request);
    }

    @GET
    @Path("/{id}/votes")
    @Operation(
            operationId = "listCouncilVotes",
            summary = "Kết quả bỏ phiếu của hội đồng",
            description =
                    "The votes of a council, those that no longer count included unless they are filtered out, each with why an item did not pass, in"
                            + " the order in which they were recorded; pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed council-not-found known-at-not-settled")
    public Page<VoteResponse> votes(
            @RestPath UUID id, @Valid @BeanParam VoteFilter filter, @Valid @BeanParam PageRequest page) {
        return votes.votes(id, filter, page);
    }
}
