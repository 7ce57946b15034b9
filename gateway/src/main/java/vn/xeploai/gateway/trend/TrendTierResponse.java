package vn.xeploai.gateway.trend;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A tier, and what its grades were called in that year")
record TrendTierResponse(
        @Schema(examples = "GOOD") String tier,
        List<TrendGradeResponse> grades,
        @Schema(examples = "1640") long count,
        @Schema(nullable = true, examples = "78.17") BigDecimal percentOfRated) {}
