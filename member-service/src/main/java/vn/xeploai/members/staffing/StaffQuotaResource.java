package vn.xeploai.members.staffing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/staff-quotas")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class StaffQuotaResource {
    private final StaffQuotaService quotas;

    StaffQuotaResource(StaffQuotaService quotas) {
        this.quotas = quotas;
    }

    @POST
    @Operation(
            operationId = "recordStaffQuotas",
            summary = "Ghi chỉ tiêu biên chế",
            description =
                    "Records 1 to 1,000 quotas of posts in one act by its document, all or none; each fault names its row. A quota is of a unit itself,"
                            + " without those below it; it takes the place of the former one of the unit and group on its days.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed staff-unit-unknown staff-unit-absent staff-group-unknown row-contradicted period-reversed "
                            + "date-in-future")
    public RecordStaffQuotasResponse record(@NotNull RecordStaffQuotasRequest request) {
        return quotas.record(request);
    }

    @GET
    @Operation(
            operationId = "listStaffQuotas",
            summary = "Danh sách chỉ tiêu biên chế",
            description =
                    "Quotas on a day (default today), in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<StaffQuotaResponse> list(
            @Valid @BeanParam StaffQuotaFilter filter,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return quotas.list(filter, on, page);
    }
}
