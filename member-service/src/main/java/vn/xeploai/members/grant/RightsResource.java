package vn.xeploai.members.grant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.platform.access.CallerRights;
import vn.xeploai.platform.access.Grant;
import vn.xeploai.platform.access.RightsDirectory;
import vn.xeploai.platform.access.Scopes;
import vn.xeploai.platform.access.Scopes.Scope;
import vn.xeploai.platform.context.RequestContext;

/** What the caller may do, as the caller and the other services ask it. */
@Path("/rights")
@Tag(name = "rights", description = "Phân quyền")
@Produces(MediaType.APPLICATION_JSON)
class RightsResource {
    private final CallerRights rights;
    private final RightsDirectory directory;
    private final Scopes scopes;
    private final RequestContext context;

    RightsResource(CallerRights rights, RightsDirectory directory, Scopes scopes, RequestContext context) {
        this.rights = rights;
        this.directory = directory;
        this.scopes = scopes;
        this.context = context;
    }

    @GET
    @Operation(
            operationId = "getRights",
            summary = "Quyền của bên gọi",
            description =
                    "Who the caller is, and the grants that hold for the caller today, those in the token among them.")
    public RightsResponse rights() {
        return new RightsResponse(context.issuer(), context.clientId(), rights.all());
    }

    @GET
    @Path("/scopes")
    @Operation(
            operationId = "listScopes",
            summary = "Các quyền có thể cấp",
            description = "The scopes that can be granted, in Vietnamese and in English.")
    public List<Scope> scopes() {
        return scopes.list();
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryRights",
            summary = "Tổ chức, đảng viên nào thuộc phạm vi của bên gọi",
            description =
                    "Which of the units and members are at or below one of the roots today, of which only those count that the caller has been granted."
                            + " A unit that has ended belongs where the unit does that received all of it. Records nothing.")
    @Extension(name = "x-problems", value = "request-invalid request-malformed")
    @Extension(name = "x-question", value = "true")
    public InsideResponse inside(@NotNull InsideQuery query) {
        var own = rights.all().stream()
                .map(Grant::unitId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        own.retainAll(query.roots());
        return new InsideResponse(directory.inside(own, query.units(), query.members()));
    }

    @Schema(description = "The caller and what it may do today")
    record RightsResponse(
            String issuer, @Schema(description = "As the token names the caller") String name, List<Grant> grants) {}

    @Schema(
            name = "RightsQueryRequest",
            description = "Units and members, and the units below which they are looked for")
    record InsideQuery(
            @NotNull @Size(max = 100) List<@NotNull UUID> roots,
            @NotNull @Size(max = 50_000) List<@NotNull UUID> units,
            @NotNull @Size(max = 50_000) List<@NotNull UUID> members) {}

    @Schema(name = "RightsQueryResponse", description = "Those that are at or below one of the roots")
    record InsideResponse(Set<UUID> inside) {}
}
