package vn.xeploai.reviews.remedy;

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

@Path("/remedies")
@Tag(name = "reviews", description = "Kiểm điểm, khắc phục hạn chế, đăng ký cam kết")
@Produces(MediaType.APPLICATION_JSON)
class RemedyResource {
    private final RemedyService remedies;

    RemedyResource(RemedyService remedies) {
        this.remedies = remedies;
    }

    @GET
    @Operation(
            operationId = "listRemedies",
            summary = "Danh sách việc khắc phục",
            description =
                    "Remedies of weaknesses that were not cancelled: with `overdueOn`, those that were due before a day and are still open; with"
                            + " `dueBy`, those that fall due. In the order in which they were planned; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<RemedySummary> list(@Valid @BeanParam RemedyFilter filter, @Valid @BeanParam PageRequest page) {
        return remedies.remedies(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getRemedy",
            summary = "Một việc khắc phục và quá trình thực hiện",
            description = "The remedy with its steps, the latest first, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed remedy-not-found known-at-not-settled")
    public RemedyResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return remedies.getRemedy(id, knownAt);
    }

    @POST
    @Path("/{id}/steps")
    @Operation(
            operationId = "takeRemedyStep",
            summary = "Ghi tiến độ, kết quả, xác nhận khắc phục",
            description =
                    "Records what happened to a remedy: progress, done, verified, reopened or dropped. Only a verified remedy counts as fixed.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed remedy-not-found remedy-not-in-state remedy-day-too-early "
                    + "weakness-already-cancelled conduct-subject-unknown member-service-unavailable date-in-future")
    public RemedyResponse take(@RestPath UUID id, @NotNull TakeRemedyStepRequest request) {
        return remedies.take(id, request);
    }

    @GET
    @Path("/figures")
    @Operation(
            operationId = "getRemedyFigures",
            summary = "Số hạn chế và việc khắc phục",
            description =
                    "How many weaknesses of a campaign were recorded and fixed, and how many of their remedies are open, done, verified and overdue:"
                            + " of the unit with all units below it, and of each unit directly below it likewise. A unit that is left out has recorded"
                            + " none, which does not say that it has none.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed campaign-not-found unit-not-in-campaign known-at-not-settled")
    public RemedyFigures figures(
            @QueryParam("campaign") @NotNull UUID campaign,
            @ByCode("unit")
                    @QueryParam("under")
                    @Parameter(description = "The unit; by default the root of the campaign")
                    UUID under,
            @QueryParam("on")
                    @Parameter(
                            description = "The day on which remedies are overdue; by default today",
                            example = "2018-12-31")
                    LocalDate on,
            @QueryParam("knownAt") Instant knownAt) {
        return remedies.figures(campaign, under, on, knownAt);
    }
}
