package vn.xeploai.ratings.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;

/**
 * What the rules propose, with the reasons of every grade. A person decides.
 *
 * @param grade the proposed one; null unless the outcome is PROPOSED
 * @param notRatedReason null unless the outcome is NOT_RATED
 */
public record GradeAssessment(
        @Schema(examples = "P2025") String scheme,
        @Schema(examples = "1") int revision,
        SubjectKind subjectKind,
        AssessmentOutcome outcome,
        @Schema(nullable = true, examples = "HTTNV") String grade,
        @Schema(nullable = true) String notRatedReason,
        List<RuleCheck> exemptions,
        @Schema(description = "The best first") List<GradeVerdict> grades,
        List<Finding> findings) {
    /** With the documents that changed the rules behind its findings. */
    public GradeAssessment named(LocalScheme local) {
        return new GradeAssessment(
                scheme,
                revision,
                subjectKind,
                outcome,
                grade,
                notRatedReason,
                exemptions,
                grades,
                local.named(findings));
    }
}
