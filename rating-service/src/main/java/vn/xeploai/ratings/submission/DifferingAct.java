package vn.xeploai.ratings.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An act between two versions that concerns a subject, with its document. */
record DifferingAct(
        @Schema(hidden = true) @JsonIgnore UUID ratingId,
        UUID actId,
        DifferingActKind kind,
        Instant recordedAt,
        @Schema(examples = "ban-to-chuc-quan-uy") String actor,
        boolean verified,
        @Schema(nullable = true, description = "The document among `/decisions`") UUID decisionId,
        @Schema(nullable = true, examples = "161-QĐ/QU") String documentNumber,
        @Schema(nullable = true, examples = "2023-02-06") LocalDate documentDate,
        @Schema(nullable = true, description = "The issuing body; of a decision, the id of its unit")
                String documentAuthority,
        @Schema(nullable = true, examples = "Bỏ sót thành tích quý IV") String reason) {}
