package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many were rated with a grade")
record GradeResponse(
        @Schema(examples = "HTTNV") String code,
        @Schema(nullable = true, examples = "GOOD") String tier,
        @Schema(nullable = true, examples = "Hoàn thành tốt nhiệm vụ") String label,
        @Schema(examples = "1640") long count,
        @Schema(nullable = true, examples = "78.17", description = "Null if none is rated") BigDecimal percentOfRated,
        @Schema(description = "Of them, with a distinction") List<DistinctionResponse> distinctions) {}
