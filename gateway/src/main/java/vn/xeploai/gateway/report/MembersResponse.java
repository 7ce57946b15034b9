package vn.xeploai.gateway.report;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The members' figures")
record MembersResponse(
        @JsonUnwrapped FiguresResponse figures,
        ShareResponse goodOrBetter,
        @Schema(nullable = true, examples = "18.90") BigDecimal excellentPercentOfGood,
        @Schema(nullable = true, examples = "15.90") BigDecimal excellentPercentOfGoodOrBetter,
        @Schema(nullable = true) ProvisionalResponse provisional,
        @Schema(nullable = true) MemoResponse memo) {}
