package vn.xeploai.ratings.tally;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
    private final TallyService tallies;
    private final LastChangeService lastChanges;

    TallyResource(TallyService tallies, LastChangeService lastChanges) {
        this.tallies = tallies;
        this.lastChanges = lastChanges;
    }

    @GET
    @Operation(
            operationId = "getTallies",
            summary = "Số liệu xếp loại theo đơn vị",
            description =
                    "Counts of the copied trees at or below a unit: of every unit by itself, or, with `detail=rows`, summed for the unit asked"
                            + " for (by itself) and each one directly below it (with everything below that); a campaign rooted further below is"
                            + " one row. With `alsoTrack` the total of another track is returned beside them. A request with the returned"
                            + " `knownAt` returns the same answer.")
    @Extension(
            name = "x-problems",
            value = "parameter-malformed tally-scope-missing campaign-not-found known-at-not-settled")
    public TallyResponse tallies(@Valid @BeanParam TallyQuery query) {
        return tallies.below(query);
    }

    @GET
    @Path("/last-change")
    @Operation(
            operationId = "getLastChangeOfTallies",
            summary = "Thời điểm thay đổi gần nhất của số liệu",
            description =
                    "When the last fact was recorded on which the counts at or below a unit rest, and the campaigns of these counts. Nothing is"
                            + " counted, so this is a cheap way to find out whether figures read earlier are still current.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed known-at-not-settled")
    public LastChangeResponse lastChange(@Valid @BeanParam LastChangeQuery query) {
        return lastChanges.find(query);
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryTallies",
            summary = "Số liệu xếp loại của các đơn vị được nêu",
            description =
                    "Counts of up to 50,000 units, each by itself, in whichever campaigns of the period they are; units in none are omitted."
                            + " Every submission of a unit above one of them counts. This only reads: it is a POST because of its length.")
    @Extension(name = "x-question", value = "true")
    @Extension(name = "x-problems", value = "request-invalid request-malformed known-at-not-settled")
    public TallyResponse query(@NotNull TallyQueryRequest request) {
        return tallies.listed(request);
    }

    @GET
    @Path("/check")
    @Operation(
            operationId = "checkTallies",
            summary = "Đối chiếu số liệu với quyết định",
            description =
                    "Recounts a campaign from its facts and returns every count that differs; there should be none.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed campaign-not-found")
    public TallyCheck check(@NotNull @QueryParam("campaign") UUID campaign) {
        return tallies.check(campaign);
    }
}
