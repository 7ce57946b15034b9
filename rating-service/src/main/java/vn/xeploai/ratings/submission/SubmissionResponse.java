package vn.xeploai.ratings.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;

/** One version of a unit's report to its superior, with what the superior did. */
record SubmissionResponse(
        @JsonUnwrapped SubmissionSummary submission,
        @Schema(description = "Who recorded it", examples = "dang-uy-thoi-long") String actor,
        boolean verified,
        @Schema(description = "What superior units did with it, the earliest first") List<SubmissionEvent> events,
        SubmissionLinks links,
        @Schema(hidden = true) @JsonIgnore Instant lastChange)
        implements Tagged {
    static SubmissionResponse of(SubmissionRow row, List<SubmissionEvent> events, SubmissionLinks links) {
        return new SubmissionResponse(row.summary(), row.actor(), row.verified(), events, links, row.changedAt());
    }

    @Override
    public String etag() {
        return EntityTags.of(lastChange);
    }
}
