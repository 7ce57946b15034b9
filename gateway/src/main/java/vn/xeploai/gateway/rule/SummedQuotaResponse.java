package vn.xeploai.gateway.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Quotas;

@Schema(
        description =
                "The sum of all groups of one kind at and below a unit. No quota applies to it: an excess is a warning")
record SummedQuotaResponse(
        @Schema(examples = "MEMBER") String subjectKind,
        @Schema(examples = "V15a") String rule,
        @Schema(examples = "7", description = "How many groups are summed") int groups,
        @Schema(examples = "96", description = "How many have a grade that a quota would limit") int numerator,
        @Schema(description = "Under every base and rounding that the legal text may mean")
                List<QuotaReadingResponse> readings) {
    static SummedQuotaResponse of(Quotas.Sum sum) {
        return new SummedQuotaResponse(
                sum.subjectKind(),
                sum.rule(),
                sum.groups(),
                sum.state().numerator(),
                sum.readings().stream().map(QuotaReadingResponse::of).toList());
    }
}
