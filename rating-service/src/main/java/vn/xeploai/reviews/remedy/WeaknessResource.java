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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/weaknesses")
@Tag(name = "reviews", description = "Kiểm điểm, khắc phục hạn chế, đăng ký cam kết")
@Produces(MediaType.APPLICATION_JSON)
class WeaknessResource {
    private final RemedyService remedies;

    WeaknessResource(RemedyService remedies) {
        this.remedies = remedies;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = WeaknessResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordWeakness",
            summary = "Ghi hạn chế, khuyết điểm và kế hoạch khắc phục",
            description =
                    "Records a weakness that was found in a subject of a campaign, and what is planned against it, each remedy with its owner and due"
                            + " day. The rules of later periods count how many of them were fixed.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed review-day-implausible campaign-not-found campaign-not-open review-subject-unknown "
                            + "conduct-subject-unknown member-service-unavailable remedy-day-too-early date-in-future")
    public WeaknessResponse record(@NotNull RecordWeaknessRequest request) {
        return remedies.record(request);
    }

    @GET
    @Operation(
            operationId = "listWeaknesses",
            summary = "Danh sách hạn chế, khuyết điểm",
            description =
                    "Weaknesses, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<WeaknessSummary> list(@Valid @BeanParam WeaknessFilter filter, @Valid @BeanParam PageRequest page) {
        return remedies.weaknesses(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getWeakness",
            summary = "Một hạn chế và kế hoạch khắc phục",
            description = "The weakness with its remedies as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed weakness-not-found known-at-not-settled")
    public WeaknessResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return remedies.getWeakness(id, knownAt);
    }

    @POST
    @Path("/{id}/remedies")
    @Operation(
            operationId = "planRemedies",
            summary = "Bổ sung việc khắc phục",
            description = "Plans more remedies against a weakness, each with its owner and due day.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed weakness-not-found weakness-already-cancelled "
                    + "conduct-subject-unknown member-service-unavailable remedy-day-too-early date-in-future")
    public WeaknessResponse plan(@RestPath UUID id, @NotNull PlanRemediesRequest request) {
        return remedies.plan(id, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelWeakness",
            summary = "Hủy hạn chế ghi sai",
            description = "Cancels a weakness that was recorded wrongly, with its remedies. It no longer counts.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed weakness-not-found weakness-already-cancelled date-in-future")
    public WeaknessResponse cancel(@RestPath UUID id, @NotNull CancelWeaknessRequest request) {
        return remedies.cancel(id, request);
    }
}
