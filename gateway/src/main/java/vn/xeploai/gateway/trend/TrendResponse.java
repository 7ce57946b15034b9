package vn.xeploai.gateway.trend;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.report.ReportBasis;

@Schema(
        description =
                "What was rated below a unit year by year. Repeating the request with the printed `knownAt` returns the same bytes",
        extensions = @Extension(name = "x-tagged", value = "true"))
record TrendResponse(
        TrendUnitResponse unit,
        @Schema(examples = "2020") int from,
        @Schema(examples = "2024") int to,
        ReportBasis basis,
        Instant knownAt,
        List<TrendYearResponse> years) {}
