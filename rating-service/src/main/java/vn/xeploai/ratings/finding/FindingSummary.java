package vn.xeploai.ratings.finding;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rule.Finding.FindingCount;

/** All findings of a campaign counted, and the first of them. */
record FindingSummary(
        UUID campaignId,
        @Schema(nullable = true, description = "null for all of the campaign") UUID under,
        Instant knownAt,
        @Schema(description = "The number of all findings", examples = "7") int total,
        @Schema(description = "Of all, by rule and severity") List<FindingCount> counts,
        @Schema(description = "The first of them, in the order of the list") List<FindingEntry> findings,
        @Schema(nullable = true, description = "`after` of the list, which continues here; null if these are all")
                String next) {}
