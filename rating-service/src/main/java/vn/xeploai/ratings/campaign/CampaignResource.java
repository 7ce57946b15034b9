package vn.xeploai.ratings.campaign;

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

@Path("/campaigns")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class CampaignResource {
    private final CampaignTaking taking;
    private final CampaignClosing closing;
    private final CampaignLists lists;

    CampaignResource(CampaignTaking taking, CampaignClosing closing, CampaignLists lists) {
        this.taking = taking;
        this.closing = closing;
        this.lists = lists;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = CampaignResponse.class, responseCode = "201")
    @Operation(
            operationId = "planCampaign",
            summary = "Lập đợt xếp loại",
            description =
                    "Plans the round of a period below a root unit, by the scheme of that year. The root may be a unit that is still to"
                            + " stand, but not one that neither a campaign nor member-service has ever known. Two rounds of one period and"
                            + " track never rate the same kinds in the same units.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed scheme-not-found campaign-kind-not-in-scheme "
                    + "campaign-roster-day-outside campaign-root-unknown campaign-overlaps member-service-unavailable idempotency-key-in-use "
                    + "idempotency-key-used-otherwise")
    public CampaignResponse plan(@NotNull @Valid CampaignRequest request) {
        return taking.take(request);
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "Danh sách đợt xếp loại",
            description = "Campaigns in the order in which they were planned; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<CampaignResponse> list(@Valid @BeanParam CampaignFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(filter, page);
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryCampaigns",
            summary = "Đợt xếp loại của các đơn vị gốc được nêu",
            description =
                    "The campaigns of up to 20,000 root units, as they are now, in the order in which they were planned. Only reads: it is"
                            + " a POST because of its length.")
    @Extension(name = "x-problems", value = "request-invalid request-malformed")
    public CampaignsOfRoots query(@NotNull @Valid CampaignQueryRequest request) {
        return lists.query(request);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCampaign",
            summary = "Một đợt xếp loại",
            description =
                    "The campaign as known at an instant (default now), with its scheme and the roster that it holds.")
    @Extension(name = "x-problems", value = "parameter-malformed campaign-not-found known-at-not-settled")
    public CampaignResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return lists.get(id, knownAt);
    }

    @POST
    @Path("/{id}/close")
    @Operation(
            operationId = "closeCampaign",
            summary = "Đóng đợt xếp loại",
            description =
                    "Closes the round and lists who is undecided. After it, first decisions of undecided subjects are taken as before; what"
                            + " is decided is only changed under a lock exception, or by a paper issued elsewhere. It never opens again.")
    @Extension(name = "x-problems", value = "campaign-not-found campaign-not-open campaign-already-closed")
    public ClosedCampaign close(@RestPath UUID id) {
        return closing.close(id);
    }
}
