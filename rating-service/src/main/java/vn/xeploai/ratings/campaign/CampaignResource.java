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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.xeploai.platform.page.Page;
import vn.xeploai.platform.page.PageRequest;

@Path("/campaigns")
@Tag(name = "campaigns", description = "Đợt kiểm điểm, xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class CampaignResource {
    private final Campaigns campaigns;

    CampaignResource(Campaigns campaigns) {
        this.campaigns = campaigns;
    }

    @GET
    @Operation(
            operationId = "listCampaigns",
            summary = "Danh sách đợt xếp loại",
            description = "Campaigns in the order in which they were planned; a page is pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<CampaignResponse> list(@Valid @BeanParam CampaignFilter filter, @Valid @BeanParam PageRequest page) {
        return campaigns.list(filter, page);
    }

    @POST
    @Path("/queries")
    @Operation(
            operationId = "queryCampaigns",
            summary = "Đợt xếp loại của các đơn vị gốc được nêu",
            description =
                    "The current campaigns of up to 20,000 root units, in the order in which they were planned. It only reads, and is a POST"
                            + " because of its length.")
    @Extension(name = "x-question", value = "true")
    @Extension(name = "x-problems", value = "request-invalid request-malformed")
    public CampaignQueryResponse query(@NotNull CampaignQueryRequest request) {
        return campaigns.query(request);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCampaign",
            summary = "Chi tiết đợt xếp loại",
            description =
                    "The campaign as recorded at an instant (default now), with its scheme and the roster that it copied.")
    @Extension(name = "x-problems", value = "parameter-malformed campaign-not-found known-at-not-settled")
    public CampaignResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return campaigns.get(id, knownAt);
    }
}
