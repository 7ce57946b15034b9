package vn.xeploai.ratings.submission;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

record SubmissionResponse(
        UUID id,
        UUID campaignId,
        UUID unitId,
        @Schema(description = "The highest one of a unit stands", examples = "1") int version,
        @Schema(examples = "45-BC/ĐU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        @Schema(examples = "T/M Đảng ủy, Bí thư") String signer,
        @Schema(nullable = true) String note,
        @Schema(description = "The instant as of which the unit's figures are submitted") Instant knownAt,
        @Schema(description = "Hash of the counts of the unit and all below it, at that instant") String figuresHash) {}
