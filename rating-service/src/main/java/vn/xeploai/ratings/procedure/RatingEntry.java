package vn.xeploai.ratings.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingState;

/** A decision or note in the history of a rating, with its document. */
record RatingEntry(
        RatingState state,
        @Schema(nullable = true) String grade,
        @Schema(nullable = true) String distinction,
        @Schema(nullable = true) String notRatedReason,
        @Schema(nullable = true) String reason,
        @Schema(nullable = true) UUID replaces,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true) UUID decisionId,
        @Schema(nullable = true, examples = "12-QĐ/QU") String number,
        @Schema(nullable = true) UUID decidingUnitId,
        @Schema(nullable = true) String signer,
        @Schema(nullable = true) String origin,
        Instant recordedAt,
        String actor,
        boolean verified) {}
