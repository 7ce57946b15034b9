package vn.xeploai.ratings.submission;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Track;

/** Where to go from a version: paths at the gateway. */
record SubmissionLinks(
        @Schema(
                        nullable = true,
                        description =
                                "The report of the unit as submitted: the same bytes whenever it is asked for. Null for a track that"
                                        + " has no reports",
                        examples =
                                "/api/v1/reports/units/019b0000-0000-7000-8000-00000000abcd?period=2022&on=2022-12-31&knownAt=2022-12-28T03:00:00Z")
                String report,
        @Schema(nullable = true, description = "What differs from the version before; null for the first")
                String difference) {

    static SubmissionLinks of(SubmissionRow row, UUID versionBefore) {
        return new SubmissionLinks(
                row.track() == Track.PARTY ? report(row) : null,
                versionBefore == null
                        ? null
                        : "/api/v1/submissions/%s/difference?with=%s".formatted(row.id(), versionBefore));
    }

    private static String report(SubmissionRow row) {
        var period = Period.valueOf(row.period());
        return "/api/v1/reports/units/%s?period=%s&on=%s&knownAt=%s"
                .formatted(row.unitId(), period, period.lastDay(), row.knownAt());
    }
}
