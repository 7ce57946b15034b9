package vn.xeploai.members.qualification;

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
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/qualifications")
@Tag(name = "cadres", description = "Cán bộ")
@Produces(MediaType.APPLICATION_JSON)
class QualificationResource {
    private final QualificationService qualifications;

    QualificationResource(QualificationService qualifications) {
        this.qualifications = qualifications;
    }

    @POST
    @Operation(
            operationId = "recordQualifications",
            summary = "Ghi trình độ của đảng viên",
            description =
                    "Records 1 to 1,000 qualifications in one act by its document, all or none; each fault names its row. A member may hold several"
                            + " of one kind, of which the highest level counts.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed member-not-found qualification-unknown "
                    + "qualification-day-implausible qualification-recorded "
                    + "period-reversed date-in-future")
    public RecordQualificationsResponse record(@NotNull RecordQualificationsRequest request) {
        return qualifications.record(request);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Operation(
            operationId = "withdrawQualification",
            summary = "Rút trình độ ghi sai",
            description =
                    "Withdraws a qualification that was recorded wrongly, and returns it as it was. The right one is recorded as another; lists as"
                            + " recorded earlier still show this one.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed qualification-not-found version-changed-meanwhile date-in-future")
    public QualificationResponse withdraw(@RestPath UUID id, @NotNull WithdrawQualificationRequest request) {
        return qualifications.withdraw(id, request);
    }

    @GET
    @Operation(
            operationId = "listQualifications",
            summary = "Danh sách trình độ",
            description =
                    "Qualifications that are held on a day (default today), in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<QualificationResponse> list(
            @Valid @BeanParam QualificationFilter filter,
            @QueryParam("on") LocalDate on,
            @Valid @BeanParam PageRequest page) {
        return qualifications.list(filter, on, page);
    }
}
