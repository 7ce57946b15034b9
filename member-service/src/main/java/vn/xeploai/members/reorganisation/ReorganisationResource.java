package vn.xeploai.members.reorganisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/reorganisations")
@Tag(name = "reorganisations", description = "Sắp xếp, tổ chức lại tổ chức đảng")
@Produces(MediaType.APPLICATION_JSON)
class ReorganisationResource {
    private final ReorganisationService reorganisations;

    ReorganisationResource(ReorganisationService reorganisations) {
        this.reorganisations = reorganisations;
    }

    @POST
    @Operation(
            operationId = "reorganise",
            summary = "Ghi quyết định sắp xếp tổ chức",
            description =
                    "Records one decision that changes many units on one day: merge, split, move, rename, change of type, new code, close."
                            + " All acts apply at once, so their order does not matter; the decision is recorded as a whole or not at all. Units"
                            + " that end keep their history, members move with theirs. With `dryRun=true` nothing is recorded and the answer shows"
                            + " what the decision would do. A decision that was recorded wrongly is replaced by a later one that names it in"
                            + " `corrects`; what was current in between stays readable by `knownAt`. `POST /campaigns/{id}/succession` carries"
                            + " out what the decision specifies for an open campaign.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed date-in-future parameter-malformed reorganisation-invalid reorganisation-campaigns-open "
                            + "reorganisation-campaign-not-affected reorganisation-not-found reorganisation-already-corrected "
                            + "reorganisation-changed-since reorganisation-has-dependents rating-service-unavailable record-conflicts")
    public ReorganisationResponse reorganise(
            @QueryParam("dryRun")
                    @DefaultValue("false")
                    @Parameter(description = "Show what the decision would do, and record nothing")
                    boolean dryRun,
            @NotNull ReorganisationRequest request) {
        return dryRun ? reorganisations.preview(request) : reorganisations.decide(request);
    }

    @GET
    @Operation(
            operationId = "listReorganisations",
            summary = "Danh sách quyết định sắp xếp tổ chức",
            description = "Decisions on the structure, the last recorded first; pages are pinned to `knownAt`.")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed period-reversed cursor-malformed known-at-not-settled")
    public Page<ReorganisationSummary> list(
            @Valid @BeanParam ReorganisationFilter filter, @Valid @BeanParam PageRequest page) {
        return reorganisations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReorganisation",
            summary = "Chi tiết quyết định sắp xếp tổ chức",
            description = "The decision with all its acts, every unit identified by id, and what it did.")
    @Extension(name = "x-problems", value = "parameter-malformed reorganisation-not-found")
    public ReorganisationResponse get(@RestPath UUID id) {
        return reorganisations.get(id);
    }
}
