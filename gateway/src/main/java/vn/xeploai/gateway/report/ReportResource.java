package vn.xeploai.gateway.report;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.IfNoneMatch;
import vn.xeploai.gateway.render.Renderer;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.platform.context.RequestContext;

@Path("/reports")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
class ReportResource {
    private final ReportService reports;
    private final Renderer renderer;
    private final RequestContext context;

    ReportResource(ReportService reports, Renderer renderer, RequestContext context) {
        this.reports = reports;
        this.renderer = renderer;
        this.context = context;
    }

    @GET
    @Path("/districts/{unit}")
    @Operation(
            operationId = "getDistrictReport",
            summary = "Báo cáo kết quả xếp loại của một đảng bộ cấp huyện",
            description = ReportDocument.DISTRICT)
    @ReportDocument.Answer
    @Extension(name = "x-examples", value = "include")
    @Extension(name = "x-problems", value = ReportDocument.PROBLEMS)
    public RestResponse<String> district(
            @PathParam("unit") @Parameter(description = ReportDocument.UNIT, example = "917") String unit,
            @QueryParam("period")
                    @NotNull
                    @Parameter(
                            description = Period.DESCRIPTION,
                            example = "2022",
                            schema = @Schema(type = SchemaType.STRING, pattern = Period.PATTERN))
                    Period period,
            @BeanParam ReportQuery query,
            @Context HttpHeaders headers) {
        return answer(unit, period, true, query, headers);
    }

    @GET
    @Path("/units/{unit}")
    @Operation(
            operationId = "getUnitReport",
            summary = "Báo cáo kết quả xếp loại của một tổ chức ở bất kỳ cấp nào",
            description = ReportDocument.ANY_UNIT)
    @ReportDocument.Answer
    @Extension(name = "x-problems", value = ReportDocument.UNIT_PROBLEMS)
    public RestResponse<String> unit(
            @PathParam("unit") @Parameter(description = ReportDocument.UNIT, example = "31156") String unit,
            @QueryParam("period")
                    @NotNull
                    @Parameter(
                            description = Period.DESCRIPTION,
                            example = "2022",
                            schema = @Schema(type = SchemaType.STRING, pattern = Period.PATTERN))
                    Period period,
            @BeanParam ReportQuery query,
            @Context HttpHeaders headers) {
        return answer(unit, period, false, query, headers);
    }

    private RestResponse<String> answer(
            String unit, Period period, boolean districtOnly, ReportQuery query, HttpHeaders headers) {
        var format = Format.of(query.format(), headers.getAcceptableMediaTypes());
        var request = ReportRequest.of(unit, period, districtOnly, query, context.locale());
        return renderer.response(
                reports.report(request, format, IfNoneMatch.of(headers)),
                format,
                report -> ReportTables.of(report, request.locale()));
    }
}
