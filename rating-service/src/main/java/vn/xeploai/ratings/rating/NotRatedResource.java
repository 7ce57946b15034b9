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

@Path("/ratings")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class NotRatedResource {
    private final RatingActing acting;

    NotRatedResource(RatingActing acting) {
        this.acting = acting;
    }

    @POST
    @Path("/{id}/not-rated")
    @Operation(
            operationId = "recordNotRated",
            summary = "Ghi nhận không xếp loại",
            description =
                    "Notes why a subject is not rated. A paper may still decide it later; what a paper has decided is only changed by"
                            + " another paper.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found rating-already-decided "
                            + "subject-off-roster reason-not-in-scheme rating-on-hold rating-act-not-for-role precondition-failed date-in-future")
    public RatingResponse record(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NotRatedRequest request) {
        return acting.act(id, ifMatch, request.order(id));
    }
}
