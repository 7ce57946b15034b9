package vn.xeploai.gateway.source;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The quotas of one campaign at and below a unit.
 *
 * @param findings subjects in no named group, or in several: the first of them
 * @param counts how many of them there are
 */
public record Quotas(
        UUID campaignId,
        UUID under,
        Instant knownAt,
        List<Group> groups,
        List<Sum> aggregates,
        List<Quota.Finding> findings,
        List<RuleFindings.Count> counts)
        implements Snapshot {
    public Quotas {
        Shape.present(campaignId, "campaignId");
        groups = Shape.list(groups, "groups");
        aggregates = Shape.list(aggregates, "aggregates");
        findings = Shape.list(findings, "findings");
        counts = Shape.list(counts, "counts");
        var counted = counts.stream().mapToInt(RuleFindings.Count::count).sum();
        Shape.require(counted >= findings.size(), "more misplaced subjects are shown than counted");
    }

    /**
     * A group with its quota.
     *
     * @param unitId the unit within which the group is
     * @param subjectKind null for a named group, which may mix kinds
     * @param groupId the named group; null if it is none
     */
    public record Group(UUID unitId, String subjectKind, UUID groupId, Quota answer) {
        public Group {
            Shape.present(unitId, "unitId");
            Shape.present(answer, "answer");
        }
    }

    /**
     * All groups of one kind at or below a unit together, for which no quota holds.
     *
     * @param groups how many groups are summed up
     * @param readings the quota by every base and rounding that the text could mean
     * @param finding null where nothing is exceeded
     */
    public record Sum(
            UUID unitId,
            String subjectKind,
            String rule,
            int groups,
            Quota.State state,
            List<Quota.Reading> readings,
            Quota.Finding finding) {
        public Sum {
            Shape.present(unitId, "unitId");
            Shape.present(state, "state");
            readings = Shape.list(readings, "readings");
        }
    }
}
