package vn.xeploai.ratings.quota;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding;

/** The ceilings at and below a unit, as they stand now. */
record QuotaResponse(
        UUID campaignId,
        UUID under,
        QuotaStage stage,
        List<GroupQuota> groups,
        @Schema(description = "Sums of several groups, for which no ceiling holds") List<AggregateQuota> aggregates,
        @Schema(description = "Subjects in no named group, or in several") List<Finding> findings) {}
