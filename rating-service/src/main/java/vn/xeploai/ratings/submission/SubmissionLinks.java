package vn.xeploai.ratings.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Paths at the gateway that lead on from a version. */
record SubmissionLinks(
        @Schema(
                        nullable = true,
                        description =
                                "The report of the unit as submitted, the same bytes at any time. Null for a track that has no"
                                        + " reports",
                        examples =
                                "/api/v1/reports/units/019b0000-0000-7000-8000-00000000abcd?period=2022&on=2022-12-31&knownAt=2022-12-28T03:00:00Z")
                String report,
        @Schema(nullable = true, description = "What differs from the version before; null for the first version")
                String difference) {

    static SubmissionLinks of(SubmissionSummary submission, CampaignView campaign, UUID versionBefore) {
        return new SubmissionLinks(
                campaign.track() == Track.PARTY ? report(submission, Period.valueOf(campaign.period())) : null,
                versionBefore == null
                        ? null
                        : "/api/v1/submissions/%s/difference?with=%s".formatted(submission.id(), versionBefore));
    }

    private static String report(SubmissionSummary submission, Period period) {
        return "/api/v1/reports/units/%s?period=%s&on=%s&knownAt=%s"
                .formatted(submission.unitId(), period, period.lastDay(), submission.knownAt());
    }
}
