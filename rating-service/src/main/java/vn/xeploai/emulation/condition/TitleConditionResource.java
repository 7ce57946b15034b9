package vn.xeploai.emulation.condition;

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

@Path("/title-conditions")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class TitleConditionResource {
    private final TitleConditionService conditions;

    TitleConditionResource(TitleConditionService conditions) {
        this.conditions = conditions;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = TitleConditionResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordTitleCondition",
            summary = "Ghi điều kiện chặt hơn của địa phương, bộ, ngành",
            description =
                    "Records by a document what a unit asks of the recipients of a title at or below it beyond the needs of the regime: more years or"
                            + " times, a better tier, a higher share or number, or a need of its own. It holds for award documents from the date"
                            + " of its own document on. What asks no more than a need that decides is refused; of several units the strictest"
                            + " condition holds.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed title-not-found title-condition-invalid title-condition-not-stricter "
                            + "title-condition-years-reversed title-condition-recorded conduct-subject-unknown named-unit-not-active member-service-unavailable "
                            + "date-in-future")
    public TitleConditionResponse record(@NotNull RecordTitleConditionRequest request) {
        return conditions.record(request);
    }

    @GET
    @Operation(
            operationId = "listTitleConditions",
            summary = "Danh sách điều kiện của địa phương, bộ, ngành",
            description =
                    "Conditions, revoked ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<TitleConditionResponse> list(
            @Valid @BeanParam TitleConditionFilter filter, @Valid @BeanParam PageRequest page) {
        return conditions.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getTitleCondition",
            summary = "Chi tiết điều kiện của địa phương, bộ, ngành",
            description = "The condition as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed title-condition-not-found known-at-not-settled")
    public TitleConditionResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return conditions.get(id, knownAt);
    }

    @POST
    @Path("/{id}/revocation")
    @Operation(
            operationId = "revokeTitleCondition",
            summary = "Bãi bỏ điều kiện của địa phương, bộ, ngành",
            description =
                    "The condition no longer holds for award documents of the date of the revoking document or later; for earlier ones it still does.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed parameter-malformed title-condition-not-found title-condition-already-revoked "
                            + "title-condition-revoked-too-early date-in-future")
    public TitleConditionResponse revoke(@RestPath UUID id, @NotNull RevokeTitleConditionRequest request) {
        return conditions.revoke(id, request);
    }
}
