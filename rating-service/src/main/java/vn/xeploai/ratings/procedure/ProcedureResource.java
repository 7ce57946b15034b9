package vn.xeploai.ratings.procedure;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.ratings.rating.RatingAct;

@Path("/ratings")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class ProcedureResource {
    private final ActService acts;
    private final ProcedureService procedure;
    private final RatingDetailService details;

    ProcedureResource(ActService acts, ProcedureService procedure, RatingDetailService details) {
        this.acts = acts;
        this.procedure = procedure;
        this.details = details;
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRating",
            summary = "Xếp loại của một đối tượng",
            description =
                    "The rating as recorded at an instant (default now), every step, decision and opinion, the latest first, and what can be"
                            + " done to it now. A unit that was only asked for its opinion (`actingUnitId`) gets a reduced answer: its own"
                            + " opinions alone.")
    @Extension(
            name = "x-problems",
            value = "parameter-malformed rating-not-found rating-unit-unrelated known-at-not-settled")
    public RatingResponse get(
            @RestPath UUID id,
            @QueryParam("knownAt") Instant knownAt,
            @ByCode("unit") @QueryParam("actingUnitId") @Parameter(description = "The unit that asks")
                    UUID actingUnitId) {
        return details.get(id, knownAt, actingUnitId);
    }

    @POST
    @Path("/{id}/self-rating")
    @Operation(
            operationId = "rateSelf",
            summary = "Tự đánh giá, xếp loại",
            description = "The subject rates itself. This can be repeated until something is proposed.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step subject-off-roster opinion-invalid "
                            + "precondition-failed date-in-future")
    public RatingResponse rateSelf(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ActRequests.SelfRatingRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/proposal")
    @Operation(
            operationId = "propose",
            summary = "Đề xuất mức xếp loại",
            description =
                    "The cell, the sectional committee or the competent body's own office proposes a grade, with points, an open vote or a"
                            + " ballot. Without a self-rating it needs a reason and a scheme in which that step can be left out."
                            + " Probationary members do not vote.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step rating-step-not-skippable "
                            + "rating-reason-missing subject-off-roster opinion-invalid precondition-failed date-in-future")
    public RatingResponse propose(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.StepRequest request) {
        return acts.act(id, ifMatch, request.command(RatingAct.PROPOSAL, id));
    }

    @POST
    @Path("/{id}/endorsement")
    @Operation(
            operationId = "endorse",
            summary = "Thẩm định, thông qua đề xuất",
            description = "A level above confirms the proposal or names another grade.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step subject-off-roster opinion-invalid "
                            + "precondition-failed date-in-future")
    public RatingResponse endorse(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.StepRequest request) {
        return acts.act(id, ifMatch, request.command(RatingAct.ENDORSEMENT, id));
    }

    @POST
    @Path("/{id}/return")
    @Operation(
            operationId = "returnRating",
            summary = "Trả lại để làm lại một bước",
            description =
                    "Returns a rating to a step that was done before; only that step, or a decision, leads on from there.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-step-not-done subject-off-roster precondition-failed date-in-future")
    public RatingResponse back(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.ReturnRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/hold")
    @Operation(
            operationId = "hold",
            summary = "Tạm dừng vì đơn thư",
            description =
                    "A complaint is being verified. Before the decision nothing is decided until the release; after it the rating is `contested`"
                            + " and the grade still counts.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-contested subject-off-roster precondition-failed date-in-future")
    public RatingResponse hold(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.HoldRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/release")
    @Operation(
            operationId = "release",
            summary = "Kết thúc xác minh đơn thư",
            description =
                    "The complaint is settled: the rating returns to its state before the hold, or is no longer contested.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-not-contested subject-off-roster precondition-failed date-in-future")
    public RatingResponse release(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.ReleaseRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/publication")
    @Operation(
            operationId = "publish",
            summary = "Công khai kết quả xếp loại",
            description =
                    "Publishes the grade. It is still changed only by a document that names the current decision; the new grade is published"
                            + " again.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "subject-off-roster precondition-failed date-in-future")
    public RatingResponse publish(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull PublicationRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/not-rated")
    @Operation(
            operationId = "recordNotRated",
            summary = "Ghi nhận không xếp loại",
            description =
                    "Records why a subject is not rated. A document may still decide it later; what a document has decided is changed only by"
                            + " another document.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-already-decided "
                            + "subject-off-roster reason-not-in-scheme rating-on-hold rating-act-not-for-role precondition-failed date-in-future")
    public RatingResponse record(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull ActRequests.NotRatedRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/opinions")
    @Operation(
            operationId = "giveOpinion",
            summary = "Ghi ý kiến về một đối tượng",
            description =
                    "Records an opinion on the subject: a grade, points, an open vote or a ballot, a comment. A later one of the same kind"
                            + " and giver supersedes it; both can be read. Probationary members do not vote: `eligible` is at most the"
                            + " official members of the unit and those below it on the roster.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-already-decided subject-off-roster opinion-invalid opinion-kind-not-for-role opinion-not-requested "
                            + "precondition-failed date-in-future")
    public RatingResponse give(
            @RestPath UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull ActRequests.GiveOpinionRequest request) {
        return acts.act(id, ifMatch, request.command(id));
    }

    @POST
    @Path("/{id}/opinion-requests")
    @Operation(
            operationId = "askOpinion",
            summary = "Đề nghị một đơn vị cho ý kiến",
            description =
                    "Asks a unit, also one outside the campaign, for one kind of opinion. The unit can give it; it sees no other subject, and"
                            + " of this one only the request and its own opinions.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found conduct-subject-unknown "
                            + "member-service-unavailable rating-act-not-for-role rating-act-not-in-state "
                            + "rating-already-decided subject-off-roster opinion-kind-not-for-role opinion-already-requested date-in-future")
    public RatingResponse ask(@RestPath UUID id, @NotNull ActRequests.AskOpinionRequest request) {
        return procedure.askOpinion(id, request);
    }
}
