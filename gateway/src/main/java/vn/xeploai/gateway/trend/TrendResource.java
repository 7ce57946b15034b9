package vn.xeploai.gateway.trend;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.xeploai.gateway.render.Format;
import vn.xeploai.gateway.render.IfNoneMatch;
import vn.xeploai.gateway.render.Renderer;
import vn.xeploai.platform.context.RequestContext;

@Path("/reports/trend")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces({MediaType.APPLICATION_JSON, "text/csv"})
class TrendResource {
    private final TrendService trends;
    private final Renderer renderer;
    private final RequestContext context;

    TrendResource(TrendService trends, Renderer renderer, RequestContext context) {
        this.trends = trends;
        this.renderer = renderer;
        this.context = context;
    }

    @GET
    @Operation(
            operationId = "getTrend",
            summary = "Kết quả xếp loại qua nhiều năm, qua nhiều quy định",
            description =
                    "Members and organisations of a unit year by year, by tier, with the names that the rules of each year have for the"
                            + " grades. A year in which the unit did not exist, that has no rules or in which the unit was in no campaign has"
                            + " a `reason` and no figures, which is not zero; a kind of subjects that exists and that no campaign of the year"
                            + " rates has none either, and is in `unratedKinds`. With `basis=restated` every year is grouped under the tree of the"
                            + " last day of the last year; what can be attributed to no unit is left out. Repeating the request with the"
                            + " printed `knownAt` returns the same bytes and `ETag`.")
    @APIResponse(
            responseCode = "200",
            description = "The trend",
            content = {
                @Content(mediaType = "application/json", schema = @Schema(implementation = TrendResponse.class)),
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class))
            })
    @APIResponse(responseCode = "304", description = "The caller's copy is current (`If-None-Match`)")
    @Extension(
            name = "x-problems",
            value = "request-invalid parameter-malformed trend-years-out-of-bounds basis-not-supported unit-not-found"
                    + " format-not-acceptable known-at-not-settled source-answer-unusable source-unavailable")
    public RestResponse<String> trend(@BeanParam @Valid TrendQuery query, @Context HttpHeaders headers) {
        var format = Format.of(query.format(), headers.getAcceptableMediaTypes());
        var locale = context.locale();
        return renderer.response(
                trends.trend(query, format, locale, IfNoneMatch.of(headers)),
                format,
                trend -> TrendTable.of(trend, locale));
    }
}
