package vn.xeploai.ratings.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import vn.xeploai.ratings.rating.DecisionOrigin;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.Finding;
import vn.xeploai.ratings.scheme.Subject;

/** A document with its list, in the order in which it was given. */
record DecisionResponse(
        UUID id,
        UUID campaignId,
        @Schema(examples = "158-QĐ/QU") String number,
        @Schema(examples = "2022-12-28") LocalDate date,
        UUID decidingUnitId,
        @Schema(examples = "T/M Ban Thường vụ, Phó Bí thư") String signer,
        @Schema(nullable = true) String title,
        DecisionOrigin origin,
        Instant recordedAt,
        List<Item> items,
        @Schema(description = "What the rules of the scheme found when it was recorded") List<Finding> findings) {

    static DecisionResponse of(DecisionSummary decision, List<Item> items, List<Finding> findings) {
        return new DecisionResponse(
                decision.id(),
                decision.campaignId(),
                decision.number(),
                decision.date(),
                decision.decidingUnitId(),
                decision.signer(),
                decision.title(),
                decision.origin(),
                decision.recordedAt(),
                items,
                findings);
    }

    @Schema(name = "DecisionItemResponse")
    record Item(
            UUID ratingId,
            @Nested("subject") Subject subject,
            RatingState state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason,
            @Schema(nullable = true) String reason,
            @Schema(nullable = true) UUID replaces) {}
}
