package vn.xeploai.ratings.leave;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/leaves")
@Tag(name = "conduct", description = "Đơn thư, kỷ luật, thời gian nghỉ")
@Produces(MediaType.APPLICATION_JSON)
class LeaveResource {
    private final LeaveService leaves;

    LeaveResource(LeaveService leaves) {
        this.leaves = leaves;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = LeaveSummary.class, responseCode = "201")
    @Operation(
            operationId = "recordLeave",
            summary = "Ghi thời gian nghỉ",
            description =
                    "Records the days on which a member was away, half-open `[from, to)`. Leaves of one member and kind must not overlap.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed leave-days-reversed leave-overlaps conduct-subject-unknown member-service-unavailable "
                            + "date-in-future")
    public LeaveSummary record(@NotNull RecordLeaveRequest request) {
        return leaves.record(request);
    }

    @GET
    @Operation(
            operationId = "listLeaves",
            summary = "Danh sách thời gian nghỉ",
            description =
                    "Leaves, cancelled ones included, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<LeaveSummary> list(@Valid @BeanParam LeaveFilter filter, @Valid @BeanParam PageRequest page) {
        return leaves.list(filter, page);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelLeave",
            summary = "Hủy thời gian nghỉ ghi sai",
            description =
                    "Cancels a leave that was recorded wrongly. It no longer counts, and the right one is recorded as another leave.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed leave-not-found leave-already-cancelled date-in-future")
    public LeaveSummary cancel(@RestPath UUID id, @NotNull CancelLeaveRequest request) {
        return leaves.cancel(id, request);
    }
}
