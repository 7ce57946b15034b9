package vn.xeploai.gateway.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A grade in both languages")
record TrendGradeResponse(
        @Schema(examples = "HTTNV") String code,
        @Schema(nullable = true, examples = "Hoàn thành tốt nhiệm vụ") String vi,
        @Schema(nullable = true, examples = "Task fulfilled well") String en) {}
