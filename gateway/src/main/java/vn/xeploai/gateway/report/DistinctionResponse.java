package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many of a grade carry a distinction")
record DistinctionResponse(@Schema(examples = "TIEU_BIEU") String distinction, @Schema(examples = "3") long count) {}
