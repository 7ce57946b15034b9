package vn.xeploai.emulation.nomination;

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

@Path("/nominations")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class NominationResource {
    private final NominationService nominations;

    NominationResource(NominationService nominations) {
        this.nominations = nominations;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = NominationResponse.class, responseCode = "201")
    @Operation(
            operationId = "recordNomination",
            summary = "Ghi tờ trình đề nghị khen thưởng",
            description =
                    "Records the recipients that a unit nominates for titles of an award year by a document, all or none. A unit nominates a"
                            + " recipient for a title once a year. Each item keeps whether its recipient was eligible; that refuses nothing.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed campaign-not-found campaign-not-open award-year-not-whole "
                    + "unit-not-in-campaign recipients-invalid nomination-achievements-invalid nomination-recorded "
                    + "date-in-future date-too-early")
    public NominationResponse record(@NotNull RecordNominationRequest request) {
        return nominations.record(request);
    }

    @GET
    @Operation(
            operationId = "listNominations",
            summary = "Danh sách tờ trình đề nghị khen thưởng",
            description = "Nominations in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<NominationSummary> list(@Valid @BeanParam NominationFilter filter, @Valid @BeanParam PageRequest page) {
        return nominations.list(filter, page);
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "listNominationItems",
            summary = "Danh sách đối tượng được đề nghị",
            description =
                    "Items of nominations, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to"
                            + " `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<NominationItemSummary> items(
            @Valid @BeanParam NominationItemFilter filter, @Valid @BeanParam PageRequest page) {
        return nominations.items(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getNomination",
            summary = "Một tờ trình đề nghị khen thưởng",
            description =
                    "The nomination with its items as recorded at an instant (default now), and what can be done to it now.")
    @Extension(name = "x-problems", value = "parameter-malformed nomination-not-found known-at-not-settled")
    public NominationResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return nominations.get(id, knownAt);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelNomination",
            summary = "Hủy, rút đề nghị khen thưởng",
            description =
                    "Cancels items of a nomination that were recorded wrongly or withdrawn, or all that still count. Nobody can vote on them"
                            + " from then on; awards that were made remain.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed nomination-not-found nomination-already-cancelled "
                    + "nomination-item-unknown date-in-future date-too-early")
    public NominationResponse cancel(@RestPath UUID id, @NotNull CancelNominationRequest request) {
        return nominations.cancel(id, request);
    }
}
