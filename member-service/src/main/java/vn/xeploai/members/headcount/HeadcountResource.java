package vn.xeploai.members.headcount;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.code.ByCode;

@Path("/headcounts")
@Tag(name = "headcounts", description = "Số lượng và danh sách đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class HeadcountResource {
    private final HeadcountService headcounts;

    HeadcountResource(HeadcountService headcounts) {
        this.headcounts = headcounts;
    }

    @GET
    @Operation(
            operationId = "getHeadcounts",
            summary = "Số đảng viên theo chi bộ, hoặc theo tổ chức ở một cấp dưới",
            description =
                    "The number of members of each cell at or below a unit on a day, by standing, with memo counts. A member is counted"
                            + " once, in the official cell. With `depth`, the row of a unit on that level below the unit includes all units below"
                            + " it, and the row of a unit above that level includes no other.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled")
    public HeadcountsResponse get(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth")
                    @Min(0)
                    @Max(50)
                    @Parameter(description = "The level below the unit from which rows are summed; without it, none is")
                    Integer depth) {
        return headcounts.get(under, on, knownAt, depth);
    }

    @GET
    @Path("/last-change")
    @Operation(
            operationId = "getLastChange",
            summary = "Lần thay đổi gần nhất của cây tổ chức và đảng viên",
            description =
                    "When the last fact about the units at or below a unit, or about their members, was recorded, at or before an instant."
                            + " Tree, headcounts, roster and members are the same at both instants, so that callers can keep what they read.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled")
    public LastChangeResponse lastChange(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return headcounts.lastChange(under, on, knownAt);
    }
}
