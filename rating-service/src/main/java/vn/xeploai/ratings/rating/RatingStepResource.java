package vn.xeploai.ratings.rating;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.ratings.procedure.RatingAct;

@Path("/ratings/{id}")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class RatingStepResource {
    private final RatingActing acting;

    RatingStepResource(RatingActing acting) {
        this.acting = acting;
    }

    @POST
    @Path("/self-rating")
    @Operation(
            operationId = "rateSelf",
            summary = "Tự đánh giá, xếp loại",
            description = "The subject rates himself or itself. May be done again until something is proposed.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step subject-off-roster opinion-invalid "
                            + "precondition-failed idempotency-key-in-use idempotency-key-used-otherwise date-in-future")
    public RatingResponse rateSelf(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SelfRatingRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }

    @POST
    @Path("/proposal")
    @Operation(
            operationId = "propose",
            summary = "Đề xuất mức xếp loại",
            description =
                    "The cell, the sectional committee or the competent body's own office proposes a grade, with points, an open vote or a"
                            + " ballot. Without a self-rating it needs a reason, and a scheme that lets that step be left out."
                            + " Probationary members do not vote.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step rating-step-not-skippable "
                            + "rating-reason-missing subject-off-roster opinion-invalid precondition-failed date-in-future")
    public RatingResponse propose(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StepRequest request) {
        return acting.act(id, ifMatch, request.order(RatingAct.PROPOSAL, id));
    }

    @POST
    @Path("/endorsement")
    @Operation(
            operationId = "endorse",
            summary = "Thẩm định, thông qua đề xuất",
            description = "A level above confirms what was proposed, or names another grade.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-returned-to-other-step subject-off-roster opinion-invalid "
                            + "precondition-failed date-in-future")
    public RatingResponse endorse(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid StepRequest request) {
        return acting.act(id, ifMatch, request.order(RatingAct.ENDORSEMENT, id));
    }

    @POST
    @Path("/return")
    @Operation(
            operationId = "returnRating",
            summary = "Trả lại để làm lại một bước",
            description =
                    "Sends a rating back to a step that was done before; only that step, or a paper, leads on from there.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-decided rating-step-not-done subject-off-roster precondition-failed date-in-future")
    public RatingResponse back(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReturnRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }
}
