package vn.xeploai.ratings.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.Scheme;
import vn.xeploai.ratings.scheme.Step;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

/** One rating in a list. */
public record RatingSummary(
        UUID id,
        UUID campaignId,
        Subject subject,
        @Schema(description = "The official unit of the roster") UUID unitId,
        RatingState state,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) Tier tier,
        @Schema(nullable = true, examples = "TIEU_BIEU") String distinction,
        @Schema(nullable = true, examples = "EXEMPT_FROM_ACTIVITY") String notRatedReason,
        @Schema(nullable = true, description = "Of a member, on the day of the roster", examples = "OFFICIAL")
                String standing,
        @Schema(nullable = true) LocalDate admittedOn,
        @Schema(nullable = true) LocalDate decidedOn,
        @Schema(nullable = true, description = "The document by which it is decided") UUID decisionId,
        @Schema(nullable = true, description = "While returned: the step to do again") Step returnedTo,
        @Schema(description = "A complaint is open against the decision; the grade still counts") boolean contested,
        Instant changedAt) {

    static RatingSummary of(Row row, Scheme scheme) {
        return new RatingSummary(
                row.id(),
                row.campaignId(),
                new Subject(row.subjectKind(), row.subjectId()),
                row.unitId(),
                row.state(),
                row.grade(),
                scheme.tier(row.subjectKind(), row.grade()),
                row.distinction(),
                row.notRatedReason(),
                row.standing(),
                row.admittedOn(),
                row.decidedOn(),
                row.decisionId(),
                row.returnedTo(),
                row.state().decided() && row.complaint() != null,
                row.changedAt());
    }

    /** Its subject and its state, without its result. */
    public RatingSummary withoutResult() {
        return new RatingSummary(
                id,
                campaignId,
                subject,
                unitId,
                state,
                null,
                null,
                null,
                null,
                standing,
                admittedOn,
                null,
                null,
                null,
                false,
                changedAt);
    }

    /** A row of {@code rating_known_at} with the scheme of its campaign. */
    record Row(
            UUID id,
            UUID campaignId,
            SubjectKind subjectKind,
            UUID subjectId,
            UUID unitId,
            RatingState state,
            String grade,
            String distinction,
            String notRatedReason,
            String standing,
            LocalDate admittedOn,
            LocalDate decidedOn,
            UUID decisionId,
            Step returnedTo,
            RatingState heldState,
            String complaint,
            Instant changedAt,
            String schemeId,
            int schemeRevision) {}
}
