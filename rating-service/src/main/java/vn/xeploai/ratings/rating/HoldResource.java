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

@Path("/ratings/{id}")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class HoldResource {
    private final RatingActing acting;

    HoldResource(RatingActing acting) {
        this.acting = acting;
    }

    @POST
    @Path("/hold")
    @Operation(
            operationId = "hold",
            summary = "Tạm dừng vì đơn thư",
            description =
                    "A complaint is to be verified. Before the decision nothing is decided until release; after it the rating is `contested`"
                            + " and the grade still counts.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-on-hold rating-already-contested subject-off-roster precondition-failed date-in-future")
    public RatingResponse hold(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid HoldRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }

    @POST
    @Path("/release")
    @Operation(
            operationId = "release",
            summary = "Kết thúc xác minh đơn thư",
            description = "The complaint is settled: the rating goes on where it was, or is no longer contested.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-not-contested subject-off-roster precondition-failed date-in-future")
    public RatingResponse release(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ReleaseRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }

    @POST
    @Path("/publication")
    @Operation(
            operationId = "publish",
            summary = "Công khai kết quả xếp loại",
            description =
                    "The grade is made known. From then on, too, only a paper that names the standing decision changes it; that one is made"
                            + " known anew.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "subject-off-roster precondition-failed date-in-future")
    public RatingResponse publish(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid PublicationRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }
}
