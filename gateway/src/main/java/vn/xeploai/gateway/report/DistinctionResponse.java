package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many of a grade carry a distinction")
record DistinctionResponse(
        @Schema(examples = "TIEU_BIEU") String distinction,
        @Schema(examples = "3") long count,
        @Schema(nullable = true, examples = "20.00") BigDecimal percentOfGrade,
        @Schema(nullable = true, examples = "3.13") BigDecimal percentOfRated) {}
