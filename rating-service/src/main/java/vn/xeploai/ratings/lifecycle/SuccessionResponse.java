package vn.xeploai.ratings.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What was done with a campaign whose root ended. */
record SuccessionResponse(
        UUID campaignId,
        UUID reorganisationId,
        Succession.SuccessionHandling handling,
        @Schema(examples = "2025-07-01") LocalDate effectiveOn,
        Instant recordedAt,
        @Schema(description = "Subjects that moved to another campaign") List<HandedOver> handedOver,
        @Schema(description = "Subjects that remain in this campaign") List<Stayed> stayed) {

    static SuccessionResponse of(Succession succession, List<HandedOver> handedOver, List<Stayed> stayed) {
        return new SuccessionResponse(
                succession.campaignId(),
                succession.reorganisationId(),
                succession.handling(),
                succession.effectiveOn(),
                succession.recordedAt(),
                handedOver,
                stayed);
    }

    record HandedOver(
            @Schema(description = "The campaign that rates them now") UUID campaignId,
            SubjectKind subjectKind,
            @Schema(examples = "48") long count) {}

    record Stayed(SubjectKind subjectKind, RatingState state, @Schema(examples = "12") long count) {}
}
