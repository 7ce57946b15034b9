package vn.xeploai.ratings.procedure;

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

@Path("/campaigns/{id}/acts")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class BulkActResource {
    private final ActService acts;

    BulkActResource(ActService acts) {
        this.acts = acts;
    }

    @POST
    @Operation(
            operationId = "actOnRatings",
            summary = "Thực hiện một việc với nhiều đối tượng",
            description =
                    "One act on up to 1,000 ratings of a campaign, for example of a cell or a ward, with the checks of the single acts. `ATOMIC` does"
                            + " all or none; `PARTIAL` does what can be done. Each row may have an acting unit of its own."
                            + " The answer has the result of each row.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open rating-acts-refused "
                    + "rating-act-not-in-bulk date-in-future")
    public BulkActResponse act(@RestPath UUID id, @NotNull BulkActRequest request) {
        return acts.actOnMany(id, request);
    }
}
