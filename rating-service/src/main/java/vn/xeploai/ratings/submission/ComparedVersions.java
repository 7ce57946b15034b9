package vn.xeploai.ratings.submission;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The instants of two versions of one unit's report. Public, since Jdbi binds the methods of public types only. */
public record ComparedVersions(UUID campaign, UUID unit, OffsetDateTime before, OffsetDateTime after) {
    static ComparedVersions of(SubmissionSummary before, SubmissionSummary after) {
        return new ComparedVersions(
                after.campaignId(),
                after.unitId(),
                before.knownAt().atOffset(ZoneOffset.UTC),
                after.knownAt().atOffset(ZoneOffset.UTC));
    }
}
