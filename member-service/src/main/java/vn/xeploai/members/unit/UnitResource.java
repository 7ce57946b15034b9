package vn.xeploai.members.unit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/units")
@Tag(name = "units", description = "Tổ chức đảng")
@Produces(MediaType.APPLICATION_JSON)
class UnitResource {
    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @POST
    @Operation(
            operationId = "createUnits",
            summary = "Đăng ký tổ chức đảng",
            description =
                    "Registers 1 to 1,000 units in one act, all or none. A unit that is registered already is recognised by any of its"
                            + " identifiers: with the same content it is counted as `known`, with other content the list is refused.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future unit-content-differs unit-code-twice unit-parent-unknown "
                            + "unit-outlives-parent unit-misplaced unit-level-mismatch record-conflicts")
    public CreatedUnits create(@NotNull CreateUnitsRequest request) {
        return units.create(request);
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "Danh sách tổ chức đảng",
            description =
                    "Units that exist on a day, in the Vietnamese order of their names; pages are pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<UnitSummary> list(
            @Valid @BeanParam UnitFilter filter, @QueryParam("on") LocalDate on, @Valid @BeanParam PageRequest page) {
        return units.list(filter, on, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUnit",
            summary = "Thông tin tổ chức đảng tại một ngày",
            description = "The unit on a day (default today), as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed unit-not-found unit-not-active known-at-not-settled")
    public UnitResponse get(
            @ByCode("unit") @RestPath UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt) {
        return units.get(id, on, knownAt);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(
            operationId = "getUnitByCode",
            summary = "Tra tổ chức đảng theo mã",
            description =
                    "The unit that a code names on a day. Codes are reused: without a day, every unit that the code has named is listed"
                            + " with its period, and `unit` is null.")
    @Extension(name = "x-problems", value = "parameter-malformed unit-code-unknown known-at-not-settled")
    public UnitCodeResponse byCode(
            @RestPath String code,
            @QueryParam("system") @DefaultValue("GSO") String system,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return units.byCode(system, code, on, knownAt);
    }

    @GET
    @Path("/{id}/tree")
    @Operation(
            operationId = "getUnitTree",
            summary = "Cây tổ chức tại một ngày",
            description =
                    "The unit and all units below it, depth first, on a day and as recorded at an instant; `depth` limits the levels.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-active known-at-not-settled")
    public UnitTreeResponse tree(
            @ByCode("unit") @RestPath UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth")
                    @Min(0)
                    @Max(50)
                    @Parameter(description = "How many levels below the unit to list; without it, all")
                    Integer depth) {
        return units.tree(id, on, knownAt, depth);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getUnitHistory",
            summary = "Lịch sử của một tổ chức đảng",
            description = "Every version ever recorded, with the act that recorded it, corrected ones included.")
    @Extension(name = "x-problems", value = "parameter-malformed unit-not-found")
    public UnitHistoryResponse history(@ByCode("unit") @RestPath UUID id) {
        return units.history(id);
    }

    @POST
    @Path("/{id}/versions")
    @Operation(
            operationId = "recordUnitVersions",
            summary = "Ghi thay đổi hoặc đính chính một tổ chức đảng",
            description =
                    "Records the attributes of the unit on some days; other days keep their versions. Requires `If-Match` with the ETag of"
                            + " the unit: 428 without it, 412 if the unit has changed since.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future unit-not-found period-reversed precondition-missing "
                            + "precondition-failed unit-parent-unknown unit-outlives-parent unit-misplaced "
                            + "unit-level-mismatch unit-has-members")
    public UnitHistoryResponse record(
            @ByCode("unit") @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull RecordUnitVersionsRequest request) {
        return units.record(id, ifMatch, request);
    }
}
