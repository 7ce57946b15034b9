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
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/units")
@Tag(name = "units", description = "Tổ chức đảng")
@Produces(MediaType.APPLICATION_JSON)
class UnitResource {
    private final UnitService units;
    private final UnitRegistration registration;
    private final UnitCorrection correction;

    UnitResource(UnitService units, UnitRegistration registration, UnitCorrection correction) {
        this.units = units;
        this.registration = registration;
        this.correction = correction;
    }

    @POST
    @Operation(
            operationId = "createUnits",
            summary = "Đăng ký tổ chức đảng",
            description =
                    "Registers 1 to 1,000 units in one act, all or none. A unit is recognised again by any of its identifiers:"
                            + " with the same content it is answered as known, with other content the list is refused.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed unit-exists-otherwise unit-code-twice unit-parent-unknown "
                    + "unit-outlives-parent unit-misplaced unit-level-unfitting record-conflicts "
                    + "idempotency-key-in-use idempotency-key-used-otherwise")
    public CreatedUnits create(@NotNull @Valid CreateUnitsRequest request) {
        return registration.create(request);
    }

    @GET
    @Operation(
            operationId = "listUnits",
            summary = "Danh sách tổ chức đảng",
            description =
                    "Units standing on a day, in the Vietnamese order of their names; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<UnitSummary> list(
            @Valid @BeanParam UnitFilter filter, @QueryParam("on") LocalDate on, @Valid @BeanParam PageRequest page) {
        return units.list(filter, on, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getUnit",
            summary = "Một tổ chức đảng tại một ngày",
            description = "The unit as it is on a day (default today), as known at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public UnitResponse get(@RestPath UUID id, @QueryParam("on") LocalDate on, @QueryParam("knownAt") Instant knownAt) {
        return units.get(id, on, knownAt);
    }

    @GET
    @Path("/by-code/{code}")
    @Operation(
            operationId = "getUnitByCode",
            summary = "Tra tổ chức đảng theo mã",
            description =
                    "What a code names on a day. Codes are reused: without a day every unit that the code has named is listed"
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
                    "The unit and all below it, depth first, as of a day and as known at an instant; on request only the levels next to it.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed unit-not-found unit-not-standing known-at-not-settled")
    public UnitTreeResponse tree(
            @RestPath UUID id,
            @QueryParam("on") LocalDate on,
            @QueryParam("knownAt") Instant knownAt,
            @QueryParam("depth")
                    @Min(0)
                    @Max(50)
                    @Parameter(description = "How many levels below the unit are listed; without it, all")
                    Integer depth) {
        return units.tree(id, on, knownAt, depth);
    }

    @GET
    @Path("/{id}/history")
    @Operation(
            operationId = "getUnitHistory",
            summary = "Lịch sử của một tổ chức đảng",
            description =
                    "Every version ever recorded, with the act that recorded it; what was corrected stays readable.")
    @Extension(name = "x-problems", value = "parameter-malformed unit-not-found")
    public UnitHistoryResponse history(@RestPath UUID id) {
        return units.history(id);
    }

    @POST
    @Path("/{id}/versions")
    @Operation(
            operationId = "recordUnitVersions",
            summary = "Ghi thay đổi hoặc đính chính một tổ chức đảng",
            description =
                    "Records what is true of the unit during some days. Days not named keep what is known of them. Needs `If-Match`"
                            + " with the ETag of the unit: 428 without, 412 if somebody changed it before.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed unit-not-found period-reversed precondition-missing "
                    + "precondition-failed unit-parent-unknown unit-outlives-parent unit-misplaced "
                    + "unit-level-unfitting unit-has-members")
    public UnitHistoryResponse record(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid RecordUnitVersionsRequest request) {
        return correction.record(id, ifMatch, request);
    }
}
