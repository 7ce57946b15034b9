package vn.xeploai.gateway.rule;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.gateway.source.Quotas;
import vn.xeploai.gateway.source.Severity;

@Schema(description = "The quota of one group, with the numbers that explain it")
record GroupQuotaResponse(
        @Schema(nullable = true, examples = "MEMBER", description = "Null for a named group, which may mix kinds")
                String subjectKind,
        @Schema(nullable = true, description = "The named group of similar posts; null if it is none") UUID groupId,
        @Schema(nullable = true, description = "Its name") String group,
        @Schema(examples = "V15a") String rule,
        @Schema(examples = "HD 21-HD/BTCTW, mục 2.3a") String legalBasis,
        Severity severity,
        @Schema(examples = "TCCSD", description = "Which subjects are counted together") String groupKind,
        @Schema(examples = "T", description = "What the rate is applied to: `T`, `T_PLUS`, `RATED`, `X`") String base,
        @Schema(examples = "FLOOR") String rounding,
        @Schema(examples = "0.20") BigDecimal rate,
        @Schema(examples = "60", description = "How many have a grade that the quota limits") int numerator,
        @Schema(examples = "308", description = "The base") int denominator,
        @Schema(examples = "61") int quota,
        @Schema(examples = "1", description = "Left for subjects not rated yet") int places,
        @Schema(examples = "1", description = "How many of those rated good can still be raised") int raisable,
        @Schema(examples = "0", description = "The least number of subjects that must be downgraded") int stepDown,
        @Schema(nullable = true, description = "Null where the ordinary rate applies") ApprovalResponse approval,
        @Schema(nullable = true, description = "Null where no authority adjusted the rule") OverlayResponse overlay) {

    static GroupQuotaResponse of(Quotas.Group group) {
        var answer = group.answer();
        var now = answer.now();
        return new GroupQuotaResponse(
                group.subjectKind(),
                group.groupId(),
                answer.group(),
                answer.rule(),
                answer.legalBasis(),
                answer.severity(),
                answer.groupKind(),
                answer.base(),
                answer.rounding(),
                answer.rate(),
                now.numerator(),
                now.denominator(),
                now.quota(),
                now.places(),
                now.raisable(),
                now.stepDown(),
                ApprovalResponse.of(answer.approval()),
                OverlayResponse.of(answer.overlay()));
    }
}
