package vn.xeploai.ratings.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.edge.Identified;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;
import vn.xeploai.ratings.campaign.CampaignView;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** One version of a unit's report to its superior, with what the superior did. */
@Schema(extensions = @Extension(name = "x-tagged", value = "true"))
record SubmissionResponse(
        @JsonUnwrapped SubmissionSummary submission,
        @Schema(description = "Who recorded it", examples = "dang-uy-thoi-long") String actor,
        boolean verified,
        @Schema(description = "What superior units did with it, the earliest first") List<SubmissionEvent> events,
        SubmissionLinks links,
        @Schema(hidden = true) @JsonIgnore Instant lastChange)
        implements Tagged, Identified {
    @Override
    public UUID id() {
        return submission.id();
    }

    static SubmissionResponse of(SubmissionSql.SubmissionRow row, List<SubmissionEvent> events, SubmissionLinks links) {
        return new SubmissionResponse(row.summary(), row.actor(), row.verified(), events, links, row.changedAt());
    }

    @Override
    public String etag() {
        return EntityTags.of(lastChange);
    }

    /** What a superior unit did with a version, and who recorded it. */
    record SubmissionEvent(
            SubmissionEventKind kind,
            @Schema(description = "The superior unit") UUID actingUnitId,
            @Schema(nullable = true, examples = "Số đảng viên chưa khớp với danh sách của đợt") String reason,
            Instant recordedAt,
            @Schema(examples = "ban-to-chuc-quan-uy") String actor,
            boolean verified) {}

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
                    campaign.track() == Track.PARTY ? report(submission, campaign.ratedPeriod()) : null,
                    versionBefore == null
                            ? null
                            : "/api/v1/submissions/%s/difference?with=%s".formatted(submission.id(), versionBefore));
        }

        private static String report(SubmissionSummary submission, Period period) {
            return "/api/v1/reports/units/%s?period=%s&on=%s&knownAt=%s"
                    .formatted(submission.unitId(), period, period.lastDay(), submission.knownAt());
        }
    }
}
