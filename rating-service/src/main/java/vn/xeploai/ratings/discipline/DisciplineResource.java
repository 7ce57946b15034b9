package vn.xeploai.ratings.discipline;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/disciplines")
@Tag(name = "conduct", description = "Đơn thư, kỷ luật, thời gian nghỉ")
@Produces(MediaType.APPLICATION_JSON)
class DisciplineResource {
    private final DisciplineService disciplines;

    DisciplineResource(DisciplineService disciplines) {
        this.disciplines = disciplines;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = DisciplineSummary.class, responseCode = "201")
    @Operation(
            operationId = "recordDiscipline",
            summary = "Ghi quyết định kỷ luật",
            description =
                    "Records a discipline of a person or an organisation. The violation counts to the unit where it was committed, and in one"
                            + " year only, even if both the Party and the State discipline it.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed discipline-recorded complaint-not-found complaint-not-decided "
                    + "complaint-subject-differs conduct-day-too-early date-in-future discipline-form-not-for-subject "
                    + "discipline-year-too-early violation-unknown violation-counts-in-other-year "
                    + "conduct-subject-unknown member-service-unavailable")
    public DisciplineSummary record(@NotNull RecordDisciplineRequest request) {
        return disciplines.record(request);
    }

    @GET
    @Operation(
            operationId = "listDisciplines",
            summary = "Danh sách quyết định kỷ luật",
            description =
                    "Disciplines, cancelled ones included, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<DisciplineSummary> list(@Valid @BeanParam DisciplineFilter filter, @Valid @BeanParam PageRequest page) {
        return disciplines.list(filter, page);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getDisciplineFigures",
            summary = "Số bị kỷ luật theo hình thức",
            description =
                    "How many persons and organisations were disciplined for what they did in the unit or below it, and in each unit directly below it"
                            + " likewise, in the year of the campaign and in the year before: cancelled disciplines do not count, and each counts in"
                            + " the year in which it was used. The register is complete, so zero says that there was none.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public DisciplineFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("knownAt") Instant knownAt) {
        return disciplines.figures(campaign, under, knownAt);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getDiscipline",
            summary = "Chi tiết quyết định kỷ luật",
            description = "The discipline as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed discipline-not-found known-at-not-settled")
    public DisciplineSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return disciplines.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelDiscipline",
            summary = "Hủy quyết định kỷ luật",
            description = "Cancels a discipline by a later document. It no longer counts, and remains readable.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future discipline-not-found discipline-already-cancelled "
                            + "conduct-day-too-early")
    public DisciplineSummary cancel(@RestPath UUID id, @NotNull CancelDisciplineRequest request) {
        return disciplines.cancel(id, request);
    }
}
