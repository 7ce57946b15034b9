package vn.xeploai.ratings.measure;

import jakarta.validation.constraints.NotNull;
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

@Path("/ratings/{id}/measures")
@Tag(name = "ratings", description = "Kết quả xếp loại")
@Produces(MediaType.APPLICATION_JSON)
class MeasureResource {
    private final MeasureService measures;

    MeasureResource(MeasureService measures) {
        this.measures = measures;
    }

    @POST
    @Operation(
            operationId = "reportMeasures",
            summary = "Báo cáo số liệu làm căn cứ xếp loại",
            description =
                    "Records what the subject's unit, or one above it, reports about its tasks and other facts that no register has. Nothing is"
                            + " overwritten: a later report of a fact supersedes an earlier one, and null takes it back.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid request-malformed rating-not-found measure-unit-not-responsible measures-invalid date-in-future")
    public MeasuresResponse report(@RestPath UUID id, @NotNull ReportMeasuresRequest request) {
        return measures.report(id, request);
    }

    @GET
    @Operation(
            operationId = "getMeasures",
            summary = "Số liệu đã báo cáo của đối tượng",
            description = "All reports, the latest first, as recorded at an instant (default now).")
    @Extension(name = "x-problems", value = "parameter-malformed rating-not-found known-at-not-settled")
    public MeasuresResponse get(@RestPath UUID id, @QueryParam("knownAt") Instant knownAt) {
        return measures.get(id, knownAt);
    }
}
