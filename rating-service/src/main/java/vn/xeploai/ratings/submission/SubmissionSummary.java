package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of a unit's report in a list. Public, since Jdbi reads and binds public types only. */
public record SubmissionSummary(
        UUID id,
        UUID campaignId,
        UUID unitId,
        @Schema(description = "The highest version of a unit is its latest", examples = "1") int version,
        SubmissionState state,
        @Schema(examples = "45-BC/ĐU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        @Schema(examples = "T/M Đảng ủy, Bí thư") String signer,
        @Schema(nullable = true) String remark,
        @Schema(nullable = true, description = "Why there is a further version", examples = "Bổ sung quyết định số 161")
                String reason,
        @Schema(
                        description =
                                "The instant as of which the unit's figures are submitted; they include what was recorded at or before it")
                Instant knownAt,
        @Schema(description = "Hash of the counts of the unit and all below it at that instant") String figuresHash) {}
