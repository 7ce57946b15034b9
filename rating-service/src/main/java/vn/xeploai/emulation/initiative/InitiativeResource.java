package vn.xeploai.emulation.initiative;

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

@Path("/initiatives")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class InitiativeResource {
    private final InitiativeService initiatives;

    InitiativeResource(InitiativeService initiatives) {
        this.initiatives = initiatives;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = InitiativeResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordInitiative",
            summary = "Ghi sáng kiến, đề tài, đề án được công nhận",
            description =
                    "Records an initiative, research topic or plan by the document that recognised it, with its authors and their shares, which add up"
                            + " to 100.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed initiative-author-repeated initiative-shares-differ "
                    + "conduct-subject-unknown named-unit-not-active member-service-unavailable initiative-recorded "
                    + "date-in-future date-too-early")
    public InitiativeResponse record(@NotNull RecordInitiativeRequest request) {
        return initiatives.record(request);
    }

    @GET
    @Operation(
            operationId = "listInitiatives",
            summary = "Danh sách sáng kiến, đề tài, đề án",
            description =
                    "Initiatives, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<InitiativeSummary> list(@Valid @BeanParam InitiativeFilter filter, @Valid @BeanParam PageRequest page) {
        return initiatives.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getInitiative",
            summary = "Một sáng kiến và các tác giả",
            description = "The initiative with its authors as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed initiative-not-found known-at-not-settled")
    public InitiativeResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return initiatives.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelInitiative",
            summary = "Hủy sáng kiến ghi sai",
            description =
                    "Cancels an initiative that was recorded wrongly, or whose recognition was withdrawn. It no longer counts, and the right one is"
                            + " recorded as another initiative.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed initiative-not-found initiative-already-cancelled date-in-future "
                            + "date-too-early")
    public InitiativeResponse cancel(@RestPath UUID id, @NotNull CancelInitiativeRequest request) {
        return initiatives.cancel(id, request);
    }
}
