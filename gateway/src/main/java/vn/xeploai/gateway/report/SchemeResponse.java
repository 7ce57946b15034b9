package vn.xeploai.gateway.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The rules of the year by which was rated")
record SchemeResponse(
        @Schema(examples = "P2019") String id,
        int revision,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis) {}
