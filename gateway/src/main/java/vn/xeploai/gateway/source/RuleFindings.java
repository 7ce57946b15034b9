package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The findings of the rules of one campaign at and below a unit: all are counted, the first ones shown.
 *
 * @param under null for all of the campaign
 * @param next the cursor of the rest of the list; null if all are shown
 */
public record RuleFindings(
        UUID campaignId,
        UUID under,
        Instant knownAt,
        int total,
        List<Count> counts,
        List<RuleFinding> findings,
        String next)
        implements Snapshot {
    public RuleFindings {
        Shape.present(campaignId, "campaignId");
        counts = Shape.list(counts, "counts");
        findings = Shape.list(findings, "findings");
        Shape.require(counts.stream().mapToInt(Count::count).sum() == total, "the counts are not the total");
        Shape.require((findings.size() < total) == (next != null), "some findings are neither shown nor to be read on");
    }

    /** How many findings one rule has at one severity. */
    public record Count(String rule, Severity severity, int count) {
        public Count {
            Shape.present(rule, "rule");
            Shape.present(severity, "severity");
        }
    }
}
