package vn.xeploai.gateway.source;

import java.math.BigDecimal;
import java.util.List;

/**
 * A ceiling explained.
 *
 * @param group the name of a named group; null if it is none
 * @param approval null where the ordinary rate applies
 * @param overlay null where no authority adjusted the rule
 */
public record CeilingAnswer(
        String rule,
        String legalBasis,
        RuleSeverity severity,
        String groupKind,
        String group,
        String base,
        String rounding,
        BigDecimal rate,
        CeilingApproval approval,
        RuleOverlay overlay,
        CeilingState now,
        List<CeilingFinding> findings) {
    public CeilingAnswer {
        Shape.present(rule, "rule");
        Shape.present(now, "now");
        findings = Shape.list(findings, "findings");
    }
}
