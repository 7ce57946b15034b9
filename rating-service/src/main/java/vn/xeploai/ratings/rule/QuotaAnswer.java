package vn.xeploai.ratings.rule;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.QuotaBase;
import vn.xeploai.ratings.scheme.QuotaGroup;
import vn.xeploai.ratings.scheme.QuotaRounding;
import vn.xeploai.ratings.scheme.Severity;

/**
 * A quota explained.
 *
 * @param rate the one that applies: the exceptional one if it was approved
 * @param approval null where the ordinary rate applies
 * @param overlay null where the scheme's own base, rounding, group and rate apply
 * @param whenDecided the group if the current proposals are decided
 */
public record QuotaAnswer(
        @Schema(examples = "V15") String rule,
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "QĐ 366-QĐ/TW, Điều 11.1.5") String legalBasis,
        Severity severity,
        QuotaGroup groupKind,
        @Schema(nullable = true) String group,
        QuotaBase base,
        QuotaRounding rounding,
        @Schema(examples = "0.20") BigDecimal rate,
        @Schema(nullable = true) QuotaApproval approval,
        @Schema(nullable = true) OverlayReference overlay,
        QuotaState now,
        QuotaState whenDecided,
        List<QuotaReading> readings,
        List<Finding> findings) {}
