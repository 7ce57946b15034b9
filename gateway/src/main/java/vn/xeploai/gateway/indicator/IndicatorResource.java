package vn.xeploai.gateway.indicator;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.xeploai.gateway.figures.Percent;
import vn.xeploai.gateway.indicator.IndicatorResponse.IndicatorItem;
import vn.xeploai.gateway.indicator.IndicatorResponse.IndicatorYear;
import vn.xeploai.gateway.report.Measure;
import vn.xeploai.gateway.report.Measures;
import vn.xeploai.gateway.report.Measures.Measured;
import vn.xeploai.gateway.scope.Period;
import vn.xeploai.platform.context.RequestContext;

@Path("/reports/indicators")
@Tag(name = "reports", description = "Báo cáo tổng hợp từ hai dịch vụ")
@Produces(MediaType.APPLICATION_JSON)
class IndicatorResource {
    private final IndicatorCatalogue catalogue;
    private final Measures measures;
    private final RequestContext context;

    IndicatorResource(IndicatorCatalogue catalogue, Measures measures, RequestContext context) {
        this.catalogue = catalogue;
        this.measures = measures;
        this.context = context;
    }

    @GET
    @Operation(
            operationId = "getIndicators",
            summary = "Chỉ tiêu: đạt, không đạt hay chưa rõ",
            description =
                    "The indicators of a unit with all below it in one or several years: each with its count, base and threshold, and whether it is"
                            + " reached. One whose figures are not known is `UNKNOWN`, never failed; what is not recorded is not zero.")
    @Extension(
            name = "x-problems",
            value =
                    "request-invalid parameter-malformed unit-not-found unit-ended scheme-not-found known-at-not-settled"
                            + " source-answer-unusable source-unavailable")
    public IndicatorResponse get(@BeanParam @Valid IndicatorQuery query) {
        return new IndicatorResponse(
                query.periods().stream().map(period -> year(query, period)).toList());
    }

    private IndicatorYear year(IndicatorQuery query, Period period) {
        var measured = measures.read(query.unit(), period, query.knownAt(), context.locale());
        var items = catalogue.of(period.year()).stream()
                .map(one -> item(one, measured, context.locale()))
                .toList();
        return new IndicatorYear(period.year(), measured.unitId(), measured.knownAt(), items);
    }

    private static IndicatorItem item(Indicator one, Measured measured, Locale locale) {
        var count = value(one.of(), one, measured);
        var base = value(one.base(), one, measured);
        return new IndicatorItem(
                one.code(),
                one.label().in(locale),
                one.status(count, base),
                count,
                base,
                count == null || base == null ? null : Percent.of(count, base),
                one.comparison(),
                one.threshold(),
                one.legalBasis(),
                one.certainty());
    }

    private static Long value(Measure measure, Indicator of, Measured measured) {
        return measure == null ? null : measured.value(measure, of.programme());
    }
}
