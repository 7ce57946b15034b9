package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a superior unit did with a version, and who recorded it. */
record SubmissionEvent(
        SubmissionEventKind kind,
        @Schema(description = "The superior unit") UUID actingUnitId,
        @Schema(nullable = true, examples = "Số đảng viên chưa khớp với danh sách của đợt") String reason,
        Instant recordedAt,
        @Schema(examples = "ban-to-chuc-quan-uy") String actor,
        boolean verified) {}
