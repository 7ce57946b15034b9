package vn.xeploai.emulation.cluster;

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

@Path("/clusters")
@Tag(name = "emulation", description = "Thi đua, khen thưởng")
@Produces(MediaType.APPLICATION_JSON)
class ClusterResource {
    private final ClusterService clusters;

    ClusterResource(ClusterService clusters) {
        this.clusters = clusters;
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ClusterResponse.class, responseCode = "201")
    @Operation(
            operationId = "formCluster",
            summary = "Ghi cụm, khối thi đua của năm",
            description =
                    "Records a cluster of units that compete with each other in a year, with its chair and its criteria. A unit is in one cluster of"
                            + " an organiser in a year.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed cluster-invalid conduct-subject-unknown "
                            + "named-unit-not-active member-service-unavailable cluster-unit-placed date-in-future date-too-early")
    public ClusterResponse form(@NotNull FormClusterRequest request) {
        return clusters.form(request);
    }

    @GET
    @Operation(
            operationId = "listClusters",
            summary = "Danh sách cụm, khối thi đua",
            description =
                    "Clusters, cancelled ones included unless they are filtered out, in the order in which they were recorded; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "request-invalid parameter-malformed cursor-malformed known-at-not-settled")
    public Page<ClusterSummary> list(@Valid @BeanParam ClusterFilter filter, @Valid @BeanParam PageRequest page) {
        return clusters.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCluster",
            summary = "Một cụm, khối thi đua",
            description = "The cluster with its units and criteria as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed cluster-not-found known-at-not-settled")
    public ClusterResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return clusters.get(id, knownAt);
    }

    @GET
    @Path("/{id}/table")
    @Operation(
            operationId = "getClusterTable",
            summary = "Bảng điểm của cụm, khối",
            description =
                    "The points of each unit by criterion, their sums and the order by the final sum, where ties stay ties, beside the ranks that a"
                            + " person gave; pinned to `knownAt`.")
    @Extension(name = "x-problems", value = "parameter-malformed cluster-not-found known-at-not-settled")
    public ClusterTable table(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return clusters.table(id, knownAt);
    }

    @POST
    @Path("/{id}/scores")
    @Operation(
            operationId = "recordClusterScores",
            summary = "Ghi điểm của các đơn vị trong cụm, khối",
            description =
                    "Records points of units by criterion: those that units give themselves, those that they give each other, or those that count."
                            + " They replace the points recorded before for the same unit, criterion and stage; returns the table.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed cluster-not-found cluster-already-cancelled "
                    + "cluster-scores-invalid date-in-future date-too-early")
    public ClusterTable score(@RestPath UUID id, @NotNull RecordScoresRequest request) {
        return clusters.score(id, request);
    }

    @POST
    @Path("/{id}/ranking")
    @Operation(
            operationId = "rankCluster",
            summary = "Xếp hạng các đơn vị trong cụm, khối",
            description =
                    "Records the rank of every unit of the cluster as a person gives it by a document. It replaces an earlier ranking, and may"
                            + " differ from the order of the points; returns the table.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed cluster-not-found cluster-already-cancelled "
                    + "cluster-ranking-invalid date-in-future date-too-early")
    public ClusterTable rank(@RestPath UUID id, @NotNull RankClusterRequest request) {
        return clusters.rank(id, request);
    }

    @POST
    @Path("/{id}/cancellation")
    @Operation(
            operationId = "cancelCluster",
            summary = "Hủy cụm, khối ghi sai",
            description = "Cancels a cluster that was recorded wrongly. Its ranks no longer count.")
    @Extension(
            name = "x-problems",
            value = "request-invalid request-malformed cluster-not-found cluster-already-cancelled date-in-future "
                    + "date-too-early")
    public ClusterResponse cancel(@RestPath UUID id, @NotNull CancelClusterRequest request) {
        return clusters.cancel(id, request);
    }
}
