package vn.xeploai.gateway.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Counts of all findings, shown or not")
public record FindingSummaryResponse(
        @Schema(examples = "3") int total,
        @Schema(examples = "3", description = "How many of them are in `findings`") int shown,
        @Schema(description = "By rule and severity") List<FindingCountResponse> counts,
        @Schema(
                        description =
                                "The addresses of the rules' findings that are not shown, one for each campaign; empty if all are shown")
                List<String> next) {}
