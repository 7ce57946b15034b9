package vn.xeploai.ratings.tally;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/tallies")
@Tag(name = "tallies", description = "Số đếm theo tổ chức")
@Produces(MediaType.APPLICATION_JSON)
class TallyResource {
    private final Tallies tallies;
    private final TallyChecking checking;

    TallyResource(Tallies tallies, TallyChecking checking) {
        this.tallies = tallies;
        this.checking = checking;
    }

    @GET
    @Operation(
            operationId = "getTallies",
            summary = "Số liệu xếp loại theo đơn vị",
            description =
                    "Counts of every unit of the copied trees at or below a unit, each of the subjects whose roster row is there: nothing"
                            + " is summed up. Asked again with the printed `knownAt` or `lastRecordedAt`, the answer is the same.")
    @Extension(
            name = "x-problems",
            value = "parameter-malformed tally-scope-missing campaign-not-found known-at-not-settled")
    public TallyResponse tallies(@Valid @BeanParam TallyQuestion question) {
        return tallies.answer(question);
    }

    @GET
    @Path("/check")
    @Operation(
            operationId = "checkTallies",
            summary = "Đối chiếu số liệu với quyết định",
            description =
                    "Recounts a campaign from its facts and lists every count that differs; there should be none.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed campaign-not-found")
    public TallyCheck check(@NotNull @QueryParam("campaign") UUID campaign) {
        return checking.check(campaign);
    }
}
