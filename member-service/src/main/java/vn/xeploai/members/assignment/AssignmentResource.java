package vn.xeploai.members.assignment;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/assignments")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class AssignmentResource {
    private final AssignmentService assignments;

    AssignmentResource(AssignmentService assignments) {
        this.assignments = assignments;
    }

    @POST
    @Operation(
            operationId = "recordAssignments",
            summary = "Phân công cấp ủy viên phụ trách chi bộ, lĩnh vực",
            description =
                    "Records 1 to 1,000 assignments of a committee in one act by its document, all or none; each fault names its row. A cell and a field"
                            + " have one committee member at a time: a new one takes the place of the former on the new one's days.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed unit-not-found unit-not-active member-not-found "
                    + "assignment-target-ambiguous assignment-field-unknown assignment-cell-outside "
                    + "assignment-member-not-in-committee row-contradicted period-reversed date-in-future")
    public RecordAssignmentsResponse record(@NotNull RecordAssignmentsRequest request) {
        return assignments.record(request);
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            operationId = "endAssignment",
            summary = "Thôi phụ trách",
            description = "Records the first day on which the member is no longer in charge.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed assignment-not-found assignment-already-ended period-reversed "
                    + "date-in-future")
    public AssignmentResponse end(@RestPath UUID id, @NotNull EndAssignmentRequest request) {
        return assignments.end(id, request);
    }

    @GET
    @Operation(
            operationId = "listAssignments",
            summary = "Danh sách phân công phụ trách",
            description =
                    "Assignments on a day (default today), in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<AssignmentResponse> list(
            @Valid @BeanParam AssignmentFilter filter,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return assignments.list(filter, on, page);
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listUnassignedCells",
            summary = "Chi bộ chưa có cấp ủy viên phụ trách",
            description =
                    "Cells at or below a unit without a committee member in charge of them on a day (default today), in the order of their ids; pinned"
                            + " to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed cursor-malformed unit-not-found unit-not-active "
                    + "known-at-not-settled")
    public Page<UnassignedCell> missing(
            @NotNull @ByCode("unit") @QueryParam("under") UUID under,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return assignments.missing(under, on, page);
    }
}
