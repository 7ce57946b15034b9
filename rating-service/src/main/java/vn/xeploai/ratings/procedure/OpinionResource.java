package vn.xeploai.ratings.procedure;

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
class OpinionResource {
    private final ProcedureService procedure;

    OpinionResource(ProcedureService procedure) {
        this.procedure = procedure;
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
                            + "rating-already-decided subject-off-roster opinion-invalid opinion-kind-not-for-role opinion-not-asked "
                            + "precondition-failed date-in-future")
    public RatingResponse give(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid GiveOpinionRequest request) {
        return procedure.act(id, ifMatch, request.command(id));
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
                    "request-invalid request-malformed rating-not-found rating-act-not-for-role rating-act-not-in-state "
                            + "rating-already-decided subject-off-roster opinion-kind-not-for-role opinion-asked-already date-in-future")
    public RatingResponse ask(@RestPath UUID id, @NotNull @Valid AskOpinionRequest request) {
        return procedure.askOpinion(id, request);
    }
}
