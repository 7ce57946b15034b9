package vn.xeploai.gateway.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "All findings counted, whether they are shown or not")
public record FindingSummaryResponse(
        @Schema(examples = "3") int total,
        @Schema(examples = "3", description = "How many of them stand in `findings`") int shown,
        @Schema(description = "Of all, by rule and severity") List<FindingCountResponse> counts,
        @Schema(
                        description =
                                "Where the rules' findings go on that are not shown, one address for each campaign; none if all are")
                List<String> next) {}
