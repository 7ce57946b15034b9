package vn.xeploai.gateway.report;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A part of those rated")
record ShareResponse(
        @Schema(examples = "1950") long count,
        @Schema(nullable = true, examples = "92.95") BigDecimal percentOfRated) {}
