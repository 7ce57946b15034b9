package vn.xeploai.members.grant;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/grants")
@Tag(name = "rights", description = "Phân quyền")
@Produces(MediaType.APPLICATION_JSON)
class GrantResource {
    private final GrantService grants;

    GrantResource(GrantService grants) {
        this.grants = grants;
    }

    @POST
    @Operation(
            operationId = "recordGrants",
            summary = "Phân quyền",
            description =
                    "Grants rights to callers by a document, all or none: scopes at and below a unit, or on one member, acting for a unit. Nobody grants"
                            + " what they do not have there themselves. It takes effect within 15 seconds.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed scope-unknown grant-places-mixed grant-exceeds-own unit-not-found "
                            + "unit-not-active member-not-found period-reversed date-in-future")
    public RecordGrantsResponse record(@NotNull RecordGrantsRequest request) {
        return grants.record(request);
    }

    @POST
    @Path("/{id}/end")
    @Operation(
            operationId = "endGrant",
            summary = "Thôi phân quyền",
            description =
                    "Records the first day on which a grant does not hold any more. It takes effect within 15 seconds.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed grant-not-found grant-already-ended period-reversed date-in-future")
    public GrantResponse end(@RestPath UUID id, @NotNull EndGrantRequest request) {
        return grants.end(id, request);
    }

    @GET
    @Operation(
            operationId = "listGrants",
            summary = "Danh sách phân quyền",
            description =
                    "Grants in the order in which they were recorded, ended ones included; pinned to `knownAt`. A grant follows its unit through mergers"
                            + " to the unit that received all of it; `holds=false` lists those that ended, also because no unit did.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<GrantResponse> list(@Valid @BeanParam GrantFilter filter, @Valid @BeanParam PageRequest page) {
        return grants.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getGrant",
            summary = "Một phân quyền",
            description = "The grant as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed grant-not-found known-at-not-settled")
    public GrantResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return grants.get(id, knownAt);
    }
}
