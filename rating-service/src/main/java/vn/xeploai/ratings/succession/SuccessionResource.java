package vn.xeploai.ratings.succession;

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

@Path("/campaigns")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class SuccessionResource {
    private final SuccessionService successions;

    SuccessionResource(SuccessionService successions) {
        this.successions = successions;
    }

    @POST
    @Path("/{id}/succession")
    @Operation(
            operationId = "succeedCampaign",
            summary = "Kết thúc hoặc bàn giao đợt xếp loại khi đơn vị gốc được sắp xếp lại",
            description =
                    "Carries out what a reorganisation in member-service says of the campaign whose root it ended. `CLOSE_BEFORE` closes it as"
                            + " it stands. `HAND_OVER` moves whoever is undecided to the open campaign of the same period that holds the unit in"
                            + " which he is now: off the roster here, on the roster there. Decided ones stay, and so do organisations that"
                            + " ended themselves, their collectives, and leaders and officials of units that were divided. All or nothing; asked again, it answers the same.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open campaign-already-closed "
                    + "reorganisation-unknown succession-not-ordered succession-root-stands succession-unattributed "
                    + "succession-campaign-missing campaign-root-not-standing member-service-unavailable")
    public SuccessionResponse succeed(@RestPath UUID id, @NotNull @Valid SuccessionRequest request) {
        return successions.succeed(id, request.reorganisationId());
    }
}
