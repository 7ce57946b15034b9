package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The ceilings of one campaign at and below a unit.
 *
 * @param findings subjects in no named group, or in several: the first of them
 * @param counts how many of them there are
 */
public record Ceilings(
        UUID campaignId,
        UUID under,
        Instant knownAt,
        List<GroupCeiling> groups,
        List<SummedCeiling> aggregates,
        List<CeilingFinding> findings,
        List<RuleCount> counts)
        implements Settled {
    public Ceilings {
        Shape.present(campaignId, "campaignId");
        groups = Shape.list(groups, "groups");
        aggregates = Shape.list(aggregates, "aggregates");
        findings = Shape.list(findings, "findings");
        counts = Shape.list(counts, "counts");
        var counted = counts.stream().mapToInt(RuleCount::count).sum();
        Shape.require(counted >= findings.size(), "more misplaced subjects are shown than counted");
    }
}
