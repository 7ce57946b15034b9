package vn.xeploai.ratings.complaint;

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

@Path("/complaints")
@Tag(name = "conduct", description = "Đơn thư, kỷ luật, thời gian nghỉ")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintResource {
    private final ComplaintService complaints;

    ComplaintResource(ComplaintService complaints) {
        this.complaints = complaints;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ComplaintResponse.class, responseCode = "201")
    @Operation(
            operationId = "receiveComplaint",
            summary = "Tiếp nhận đơn thư, phản ánh",
            description =
                    "Records the receipt of a complaint, a denunciation or a negative report. It changes no grade, but while it is open the scheme"
                            + " may not allow the subject to be decided (V21). Rejects a subject that neither a campaign nor member-service has ever"
                            + " had.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed complaint-recorded date-in-future conduct-subject-unknown member-service-unavailable")
    public ComplaintResponse receive(@NotNull ReceiveComplaintRequest request) {
        return complaints.receive(request);
    }

    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "Danh sách đơn thư",
            description = "Complaints in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<ComplaintSummary> list(@Valid @BeanParam ComplaintFilter filter, @Valid @BeanParam PageRequest page) {
        return complaints.list(filter, page);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getComplaintFigures",
            summary = "Số đơn thư đang xử lý và đã xử lý",
            description =
                    "How many complaints about the subjects of a campaign are open as of a day, by state, with the age of the oldest, and how many were"
                            + " decided or rejected in the rated period by the day: of subjects in the unit or below it, and in each unit directly below"
                            + " it likewise. A complaint counts where the subject that it names is on the roster. A unit that is left out has none.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public ComplaintFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("on")
                    @Parameter(
                            description = "The day as of which complaints are open; by default today",
                            example = "2018-12-31")
                    LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return complaints.figures(campaign, under, on, knownAt);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getComplaint",
            summary = "Chi tiết và quá trình xử lý đơn thư",
            description = "The complaint with its steps, the latest first, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed complaint-not-found known-at-not-settled")
    public ComplaintResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return complaints.get(id, knownAt);
    }

    @POST
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyComplaint",
            summary = "Ghi nhận kết quả xác minh đơn thư có cơ sở",
            description =
                    "Records that the superior verified the complaint and found it justified. It still changes no grade.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early")
    public ComplaintResponse verify(@RestPath UUID id, @NotNull ComplaintStep.ComplaintStepRequest request) {
        return complaints.take(id, request.step(ComplaintState.VERIFIED), request.document());
    }

    @POST
    @Path("/{id}/proposal")
    @Operation(
            operationId = "proposeDiscipline",
            summary = "Ghi nhận đề nghị hình thức kỷ luật",
            description = "Records that a form of discipline was proposed to a body. It still changes no grade.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early discipline-form-not-for-subject")
    public ComplaintResponse propose(@RestPath UUID id, @NotNull ComplaintStep.ProposeDisciplineRequest request) {
        return complaints.take(id, request.step(), request.document());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideComplaint",
            summary = "Ghi quyết định kỷ luật theo đơn thư",
            description =
                    "Records the discipline that follows and closes the complaint, in one act. Only this changes what the rules say of a grade.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed discipline-recorded date-in-future complaint-not-found complaint-not-in-state "
                            + "conduct-day-too-early discipline-form-not-for-subject discipline-year-too-early "
                            + "violation-unknown violation-counts-in-other-year")
    public ComplaintResponse decide(@RestPath UUID id, @NotNull ComplaintStep.DecideComplaintRequest request) {
        return complaints.decide(id, request);
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(
            operationId = "rejectComplaint",
            summary = "Kết luận đơn thư không có cơ sở",
            description = "Records that the complaint was not justified or has no consequence. It changes no grade.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early")
    public ComplaintResponse reject(@RestPath UUID id, @NotNull ComplaintStep.ComplaintStepRequest request) {
        return complaints.take(id, request.step(ComplaintState.REJECTED), request.document());
    }
}
