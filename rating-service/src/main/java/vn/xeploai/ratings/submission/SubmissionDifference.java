package vn.xeploai.ratings.submission;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.core.mapper.PropagateNull;
import vn.xeploai.platform.page.Page;
import vn.xeploai.ratings.scheme.Subject;
import vn.xeploai.ratings.scheme.SubjectKind;

/** What differs between two versions of a unit's report. */
record SubmissionDifference(
        UUID campaignId,
        UUID unitId,
        SubmissionSummary before,
        SubmissionSummary after,
        List<CountDifference> counts,
        Page<SubjectDifference> subjects) {
    /** How many subjects have the same state and grade in each version. */
    record CountDifference(
            SubjectKind subjectKind,
            @Schema(examples = "DECIDED") String state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason,
            @Schema(examples = "310") long before,
            @Schema(examples = "309") long after,
            @Schema(description = "After minus before", examples = "-1") long difference) {}

    /** A subject whose figures differ. */
    record SubjectDifference(
            UUID ratingId,
            @Nested("subject") Subject subject,
            @Nested("before")
                    @Schema(nullable = true, description = "Null if the campaign did not have the subject yet")
                    SubjectFigure before,
            @Nested("after") @Schema(nullable = true) SubjectFigure after,
            @Nullable @Schema(description = "The acts between the two versions that concern it, the earliest first")
                    List<DifferingAct> acts) {
        SubjectDifference with(List<DifferingAct> acts) {
            return new SubjectDifference(ratingId, subject, before, after, acts);
        }
    }

    /** The state of a subject at the instant of a version. Public, since Jdbi reads nested public types only. */
    public record SubjectFigure(
            @PropagateNull
                    @Schema(description = "The unit of its roster entry, which may be outside of the reporting unit")
                    UUID unitId,
            @Schema(description = "Whether it is in the figures: on the roster of the unit or of a unit below")
                    boolean counted,
            @Schema(examples = "DECIDED") String state,
            @Schema(nullable = true, examples = "HTTNV") String grade,
            @Schema(nullable = true) String distinction,
            @Schema(nullable = true) String notRatedReason) {}

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

    /** What an act between two versions changed about a subject. */
    enum DifferingActKind {
        /** A decision, or a note that it is not rated. */
        CONCLUSION,
        /** A step before or after the decision, as a proposal, a hold or the publication. */
        STEP,
        /** It joined a roster, moved, left, or its standing changed. */
        ROSTER,
        /** Its unit, or one above that, moved in the copied tree. */
        TREE
    }
}
