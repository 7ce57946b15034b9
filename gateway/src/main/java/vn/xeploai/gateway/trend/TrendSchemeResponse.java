package vn.xeploai.gateway.trend;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The rules of the year")
record TrendSchemeResponse(
        @Schema(examples = "P2019") String id,
        int revision,
        @Schema(examples = "QĐ 132-QĐ/TW; HD 21-HD/BTCTW") String legalBasis) {}
