package vn.xeploai.ratings.quota;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.rule.FindingCount;

/** The quotas at and below a unit, as recorded at an instant; the same instant always gives the same answer. */
record QuotaResponse(
        UUID campaignId,
        UUID under,
        Instant knownAt,
        QuotaStage stage,
        List<GroupQuota> groups,
        @Schema(description = "Sums of several groups, to which no quota applies") List<AggregateQuota> aggregates,
        @Schema(description = "Subjects in no named group, or in several: the first of them") List<Finding> findings,
        @Schema(description = "How many of them there are, by rule and severity") List<FindingCount> counts) {}
