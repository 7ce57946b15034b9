package vn.xeploai.members.headcount;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
            summary = "Số đảng viên theo chi bộ",
            description =
                    "How many members each cell at or below a unit has on a day, by standing, with memo counts. A member is counted once,"
                            + " in his official cell.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public HeadcountsResponse get(
            @NotNull @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return headcounts.get(under, on, knownAt);
    }
}
