package vn.xeploai.ratings.group;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/campaigns/{id}/groups")
@Tag(name = "quotas", description = "Tỷ lệ xếp loại xuất sắc")
@Produces(MediaType.APPLICATION_JSON)
class GroupResource {
    private final GroupService groups;

    GroupResource(GroupService groups) {
        this.groups = groups;
    }

    @GET
    @Operation(
            operationId = "getGroups",
            summary = "Nhóm vị trí tương đồng của đợt",
            description = "The current named groups, and the subjects that are in none of them or in several.")
    @Extension(name = "x-problems", value = "parameter-malformed campaign-not-found")
    public GroupingResponse get(@RestPath UUID id) {
        return groups.get(id);
    }

    @PUT
    @Operation(
            operationId = "replaceGroups",
            summary = "Đặt lại nhóm vị trí tương đồng của đợt",
            description =
                    "Replaces all named groups, each a list of subjects or a rule, by a document. A rule chooses by units of the copied tree and by types of its"
                            + " units; a refusal lists these types (`unitTypes`). Names that differ only by case and outer spaces are the same. Needs"
                            + " `If-Match` with the ETag of what is replaced. Decisions are not changed; quotas are counted in the new groups from then on.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed parameter-malformed campaign-not-found campaign-not-open "
                    + "precondition-missing precondition-failed groups-invalid date-in-future")
    public GroupingResponse replace(
            @RestPath UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull GroupingRequest request) {
        return groups.replace(id, ifMatch, request);
    }
}
