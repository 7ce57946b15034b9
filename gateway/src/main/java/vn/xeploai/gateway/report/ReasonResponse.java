package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many are not rated for one reason")
record ReasonResponse(
        @Schema(examples = "ADMITTED_UNDER_SIX_MONTHS") String reason,
        ReasonBucket bucket,
        @Schema(nullable = true, examples = "Mới kết nạp dưới 6 tháng") String label,
        @Schema(examples = "21") long count) {}
