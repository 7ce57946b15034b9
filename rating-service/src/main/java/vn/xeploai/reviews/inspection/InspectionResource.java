package vn.xeploai.reviews.inspection;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.code.ByCode;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/inspections")
@Tag(name = "inspections", description = "Kiểm tra, giám sát")
@Produces(MediaType.APPLICATION_JSON)
class InspectionResource {
    private final InspectionService inspections;

    InspectionResource(InspectionService inspections) {
        this.inspections = inspections;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = InspectionSummary.class, responseCode = "201")
    @Operation(
            operationId = "recordInspection",
            summary = "Ghi cuộc kiểm tra, giám sát",
            description =
                    "Records an inspection or supervision of a subject of a campaign: its programme and days, the unit that inspects, and its team"
                            + " by offices. It begins within the rated period, and may lie ahead.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open review-subject-unknown "
                    + "conduct-subject-unknown member-service-unavailable inspection-of-itself inspection-outside-period "
                    + "inspection-day-too-early inspection-recorded date-in-future")
    public InspectionSummary record(@NotNull RecordInspectionRequest request) {
        return inspections.record(request);
    }

    @GET
    @Operation(
            operationId = "listInspections",
            summary = "Danh sách cuộc kiểm tra, giám sát",
            description =
                    "Inspections, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<InspectionSummary> list(@Valid @BeanParam InspectionFilter filter, @Valid @BeanParam PageRequest page) {
        return inspections.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInspection",
            summary = "Một cuộc kiểm tra, giám sát",
            description = "The inspection with its conclusion as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed inspection-not-found known-at-not-settled")
    public InspectionSummary get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return inspections.get(id, knownAt);
    }

    @POST
    @Path("/{id}/conclusion")
    @Operation(
            operationId = "concludeInspection",
            summary = "Ghi kết luận kiểm tra, giám sát",
            description =
                    "Records what the inspection concluded, and the complaint about the subject to which it led. Only a discipline that follows from"
                            + " the complaint changes what the rules say of a grade.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed inspection-not-found inspection-already-cancelled "
                    + "inspection-already-concluded inspection-day-too-early complaint-not-found "
                    + "complaint-subject-differs date-in-future")
    public InspectionSummary conclude(@RestPath UUID id, @NotNull ConcludeInspectionRequest request) {
        return inspections.conclude(id, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelInspection",
            summary = "Hủy cuộc kiểm tra, giám sát ghi sai",
            description =
                    "Cancels an inspection that was recorded wrongly or is not held, with its conclusion. It no longer counts, and remains readable.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed inspection-not-found inspection-already-cancelled "
                    + "inspection-cancellation-undocumented date-in-future")
    public InspectionSummary cancel(@RestPath UUID id, @NotNull CancelInspectionRequest request) {
        return inspections.cancel(id, request);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getInspectionFigures",
            summary = "Số cuộc kiểm tra, giám sát",
            description =
                    "How many inspections of a campaign were recorded, concluded and overdue as of a day, and in how many a violation was found: of"
                            + " subjects in the unit or below it, and in each unit directly below it likewise. A unit that is left out has none.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public InspectionFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("on")
                    @Parameter(
                            description = "The day as of which inspections are concluded or overdue; by default today",
                            example = "2018-12-31")
                    LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return inspections.figures(campaign, under, on, knownAt);
    }
}
