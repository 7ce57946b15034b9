package vn.xeploai.members.lineage;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

@Path("/lineage")
@Tag(name = "reorganisations", description = "Sắp xếp, tổ chức lại tổ chức đảng")
@Produces(MediaType.APPLICATION_JSON)
class LineageResource {
    private final LineageService lineage;

    LineageResource(LineageService lineage) {
        this.lineage = lineage;
    }

    @GET
    @Operation(
            operationId = "getLineage",
            summary = "Quan hệ kế thừa của các tổ chức giữa hai ngày",
            description =
                    "Where the units of one day are on a later one, through all decisions between. If the unit exists on the later day,"
                            + " the answer lists every unit that was succeeded, in whole or in part, by it or by a unit below it, and every unit"
                            + " below it on the earlier day that has no successor; otherwise every unit below it on the earlier day. Where a"
                            + " cell was divided by members, each link names its members.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed lineage-days-reversed unit-not-found unit-not-active "
                    + "known-at-not-settled")
    public LineageResponse lineage(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @NotNull @QueryParam("from") @Parameter(description = "The earlier day", example = "2022-12-31")
                    LocalDate from,
            @NotNull @QueryParam("to") @Parameter(description = "The later day", example = "2026-01-01") LocalDate to,
            @QueryParam("knownAt") Instant knownAt) {
        return lineage.between(under, from, to, knownAt);
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryLineage",
            summary = "Nguồn gốc của nhiều tổ chức cùng lúc",
            description =
                    "Every predecessor of up to 20,000 units, step by step through all decisions. Units that member-service does not have are left"
                            + " out. This only reads: it is a POST because of its length.")
    @Extension(name = "x-question", value = "true")
    @Extension(name = "x-problems", value = "request-invalid request-malformed known-at-not-settled")
    public LineageQueryResponse query(@NotNull LineageQueryRequest request) {
        return lineage.origins(request);
    }
}
