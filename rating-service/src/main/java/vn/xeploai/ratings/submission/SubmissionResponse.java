package vn.xeploai.ratings.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.platform.precondition.EntityTags;
import vn.xeploai.platform.precondition.Tagged;

/** One version of a unit's report to its superior, with what became of it. */
record SubmissionResponse(
        UUID id,
        UUID campaignId,
        UUID unitId,
        @Schema(description = "The highest one of a unit is its latest", examples = "1") int version,
        SubmissionState state,
        @Schema(examples = "45-BC/ĐU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        @Schema(examples = "T/M Đảng ủy, Bí thư") String signer,
        @Schema(nullable = true) String note,
        @Schema(nullable = true, description = "Why there is a further version", examples = "Bổ sung quyết định số 161")
                String reason,
        @Schema(
                        description =
                                "The instant as of which the unit's figures are submitted; facts at or before it are in them")
                Instant knownAt,
        @Schema(description = "Hash of the counts of the unit and all below it, at that instant") String figuresHash,
        @Schema(description = "Who recorded it", examples = "dang-uy-thoi-long") String actor,
        boolean verified,
        @Schema(description = "What a superior unit did with it, in that order") List<SubmissionEvent> events,
        SubmissionLinks links,
        @Schema(hidden = true) @JsonIgnore Instant lastChange)
        implements Tagged {

    static SubmissionResponse of(SubmissionRow row, List<SubmissionEvent> events, SubmissionLinks links) {
        return new SubmissionResponse(
                row.id(),
                row.campaignId(),
                row.unitId(),
                row.version(),
                row.state(),
                row.number(),
                row.date(),
                row.signer(),
                row.note(),
                row.reason(),
                row.knownAt(),
                row.figuresHash(),
                row.actor(),
                row.verified(),
                events,
                links,
                row.changedAt());
    }

    @Override
    public String etag() {
        return EntityTags.of(lastChange);
    }
}
