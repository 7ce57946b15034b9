package vn.xeploai.ratings.conduct;

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

@Path("/complaints")
@Tag(name = "conduct", description = "Đơn thư, kỷ luật, nghỉ việc")
@Produces(MediaType.APPLICATION_JSON)
class ComplaintResource {
    private final ConductTaking taking;
    private final ComplaintActs acts;
    private final ComplaintLists lists;

    ComplaintResource(ConductTaking taking, ComplaintActs acts, ComplaintLists lists) {
        this.taking = taking;
        this.acts = acts;
        this.lists = lists;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ComplaintResponse.class, responseCode = "201")
    @Operation(
            operationId = "receiveComplaint",
            summary = "Tiếp nhận đơn thư, phản ánh",
            description =
                    "Records that a complaint, a denunciation or a negative report was received. While it is open "
                            + "the subject cannot be decided where the scheme says so (V21); it changes no grade. A subject that neither a campaign nor"
                            + " member-service has ever known is refused.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future conduct-subject-unknown member-service-unavailable "
                            + "idempotency-key-in-use idempotency-key-used-otherwise")
    public ComplaintResponse receive(@NotNull @Valid ReceiveComplaintRequest request) {
        return taking.take(request);
    }

    @GET
    @Operation(
            operationId = "listComplaints",
            summary = "Danh sách đơn thư",
            description = "Complaints in the order in which they were recorded; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<ComplaintSummary> list(@Valid @BeanParam ComplaintFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getComplaint",
            summary = "Một đơn thư và quá trình xử lý",
            description = "The complaint with everything that became of it, the latest first.")
    @Extension(name = "x-problems", value = "parameter-malformed complaint-not-found known-at-not-settled")
    public ComplaintResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return lists.get(id, knownAt);
    }

    @POST
    @Path("/{id}/verification")
    @Operation(
            operationId = "verifyComplaint",
            summary = "Ghi kết quả xác minh có cơ sở",
            description = "The superior verified it and found it true. Nothing counts against the subject yet.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early")
    public ComplaintResponse verify(@RestPath UUID id, @NotNull @Valid ComplaintStepRequest request) {
        return acts.take(id, request.event(ComplaintState.VERIFIED), request.document());
    }

    @POST
    @Path("/{id}/proposal")
    @Operation(
            operationId = "proposeDiscipline",
            summary = "Đề nghị hình thức kỷ luật",
            description = "A form of discipline is proposed to a body. Nothing counts against the subject yet.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early discipline-form-not-for-subject")
    public ComplaintResponse propose(@RestPath UUID id, @NotNull @Valid ProposeDisciplineRequest request) {
        return acts.take(id, request.event(), request.document());
    }

    @POST
    @Path("/{id}/decision")
    @Operation(
            operationId = "decideComplaint",
            summary = "Quyết định kỷ luật theo đơn thư",
            description =
                    "The discipline that follows, in one act with the end of the complaint. Only this changes what "
                            + "the rules say of a grade.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early discipline-form-not-for-subject discipline-year-too-early "
                    + "violation-unknown violation-used-otherwise")
    public ComplaintResponse decide(@RestPath UUID id, @NotNull @Valid DecideComplaintRequest request) {
        return acts.decide(id, request);
    }

    @POST
    @Path("/{id}/rejection")
    @Operation(
            operationId = "rejectComplaint",
            summary = "Kết luận không có cơ sở",
            description = "It was not true, or nothing follows. It changes nothing.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed date-in-future complaint-not-found complaint-not-in-state "
                    + "conduct-day-too-early")
    public ComplaintResponse reject(@RestPath UUID id, @NotNull @Valid ComplaintStepRequest request) {
        return acts.take(id, request.event(ComplaintState.REJECTED), request.document());
    }
}
