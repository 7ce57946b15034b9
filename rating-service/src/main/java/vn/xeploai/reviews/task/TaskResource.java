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

@Path("/tasks")
@Tag(name = "tasks", description = "Chương trình công tác, nhiệm vụ, chỉ tiêu")
@Produces(MediaType.APPLICATION_JSON)
class TaskResource {
    private final TaskService tasks;

    TaskResource(TaskService tasks) {
        this.tasks = tasks;
    }

    @GET
    @Operation(
            operationId = "listTasks",
            summary = "Danh sách nhiệm vụ, chỉ tiêu",
            description =
                    "Tasks of programmes that were not cancelled, each with its latest result: with `overdueOn`, those that were due before a day and"
                            + " are not done; with `dueBy`, those that fall due. In the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<TaskSummary> list(@Valid @BeanParam TaskFilter filter, @Valid @BeanParam PageRequest page) {
        return tasks.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTask",
            summary = "Một nhiệm vụ và các kết quả",
            description = "The task with its results, the latest first, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed task-not-found known-at-not-settled")
    public TaskResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return tasks.get(id, knownAt);
    }

    @POST
    @Path("/{id}/results")
    @Operation(
            operationId = "recordTaskResult",
            summary = "Ghi kết quả thực hiện nhiệm vụ",
            description =
                    "Records what came of a task by a day: of one with a target the value reached, which is compared with the target exactly; of"
                            + " another its outcome. The latest result counts, and the earlier ones remain readable.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed task-not-found work-programme-already-cancelled "
                    + "task-result-invalid task-day-too-early date-in-future")
    public TaskResponse record(@RestPath UUID id, @NotNull RecordTaskResultRequest request) {
        return tasks.record(id, request);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getTaskFigures",
            summary = "Số nhiệm vụ và kết quả thực hiện",
            description =
                    "How many tasks of the programmes of a campaign are done, exceeded, done in time and late, open and overdue as of a day: of the"
                            + " unit with all units below it, and of each unit directly below it likewise. A unit that is left out has recorded none,"
                            + " which does not say that it has none.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public TaskFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("on")
                    @Parameter(
                            description = "The day as of which they are counted; by default today",
                            example = "2018-12-31")
                    LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return tasks.figures(campaign, under, on, knownAt);
    }
}
