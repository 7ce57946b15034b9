package vn.xeploai.ratings.rule;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.scheme.SubjectKind;
import vn.xeploai.ratings.scheme.Tier;

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
    public GradeAssessment named(EffectiveScheme local) {
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

    /** The result of applying the rules to a subject. */
    public enum AssessmentOutcome {
        /** One grade, for a person to decide. */
        PROPOSED,
        /** No grade fits, or no rule applies: the competent level decides and gives its reasons. */
        NO_RULE_FITS,
        /** Facts are missing without which no grade can be proposed. */
        FACTS_MISSING,
        /** The subject is not rated. */
        NOT_RATED
    }

    /** One grade, whether it fits, and every rule that was applied. */
    public record GradeVerdict(@Schema(examples = "HTXSNV") String grade, Tier tier, Fit fit, List<RuleCheck> checks) {}

    /** Whether a grade fits the facts. */
    public enum Fit {
        FITS,
        DOES_NOT_FIT,
        /** Facts are missing. */
        UNKNOWN,
        /** Nothing bars it, but no rule says what it requires. */
        NO_RULE
    }
}
