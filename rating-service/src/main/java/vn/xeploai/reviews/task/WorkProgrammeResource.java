package vn.xeploai.reviews.task;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/work-programmes")
@Tag(name = "tasks", description = "Chương trình công tác, nhiệm vụ, chỉ tiêu")
@Produces(MediaType.APPLICATION_JSON)
class WorkProgrammeResource {
    private final WorkProgrammeService programmes;

    WorkProgrammeResource(WorkProgrammeService programmes) {
        this.programmes = programmes;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = WorkProgrammeResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordWorkProgramme",
            summary = "Ghi chương trình, nghị quyết và các nhiệm vụ",
            description =
                    "Records a programme or resolution of a unit of a campaign by its document, and the tasks that it sets, each with its owner, due"
                            + " day and, if it is measured in numbers, target.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed work-programme-recorded review-day-implausible campaign-not-found campaign-not-open unit-not-in-campaign "
                            + "conduct-subject-unknown member-service-unavailable task-day-too-early date-in-future")
    public WorkProgrammeResponse record(@NotNull RecordWorkProgrammeRequest request) {
        return programmes.record(request);
    }

    @GET
    @Operation(
            operationId = "listWorkProgrammes",
            summary = "Danh sách chương trình, nghị quyết",
            description =
                    "Programmes, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<WorkProgrammeSummary> list(
            @Valid @BeanParam WorkProgrammeFilter filter, @Valid @BeanParam PageRequest page) {
        return programmes.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWorkProgramme",
            summary = "Một chương trình, nghị quyết và các nhiệm vụ",
            description =
                    "The programme with its tasks, each with its latest result, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed work-programme-not-found known-at-not-settled")
    public WorkProgrammeResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return programmes.get(id, knownAt);
    }

    @POST
    @Path("/{id}/tasks")
    @Operation(
            operationId = "planTasks",
            summary = "Bổ sung nhiệm vụ",
            description = "Adds tasks to a programme, each with its owner, due day and target.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed work-programme-not-found work-programme-already-cancelled "
                    + "conduct-subject-unknown member-service-unavailable task-day-too-early date-in-future")
    public WorkProgrammeResponse plan(@RestPath UUID id, @NotNull PlanTasksRequest request) {
        return programmes.plan(id, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelWorkProgramme",
            summary = "Hủy chương trình, nghị quyết ghi sai",
            description = "Cancels a programme that was recorded wrongly, with its tasks. They no longer count.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed work-programme-not-found work-programme-already-cancelled "
                    + "date-in-future")
    public WorkProgrammeResponse cancel(@RestPath UUID id, @NotNull CancelWorkProgrammeRequest request) {
        return programmes.cancel(id, request);
    }
}
