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

@Path("/headcounts")
@Tag(name = "headcounts", description = "Số lượng và danh sách đảng viên")
@Produces(MediaType.APPLICATION_JSON)
class HeadcountResource {
    private final HeadcountService headcounts;
    private final LastChangeService lastChange;

    HeadcountResource(HeadcountService headcounts, LastChangeService lastChange) {
        this.headcounts = headcounts;
        this.lastChange = lastChange;
    }

    @GET
    @Operation(
            operationId = "getHeadcounts",
            summary = "Số đảng viên theo chi bộ, hoặc theo tổ chức ở một cấp dưới",
            description =
                    "How many members each cell at or below a unit has on a day, by standing, with memo counts. A member is counted once,"
                            + " in his official cell. With `depth`, units on that level below the unit stand for everything at and below"
                            + " them, and those above for themselves alone.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public HeadcountsResponse get(
            @NotNull @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth")
                    @Min(0)
                    @Max(50)
                    @Parameter(
                            description = "From which level below the unit on rows are summed; without it, from none")
                    Integer depth) {
        return headcounts.get(under, on, knownAt, depth);
    }

    @GET
    @Path("/last-change")
    @Operation(
            operationId = "getLastChange",
            summary = "Lần thay đổi gần nhất của cây tổ chức và đảng viên",
            description =
                    "When the last fact about the units at or below a unit or about their members was recorded, at or before an instant."
                            + " Tree, headcounts, roster and members are the same at both instants, so that what was read before can be kept.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public LastChangeResponse lastChange(
            @NotNull @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return lastChange.get(under, on, knownAt);
    }
}
