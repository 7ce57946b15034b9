package vn.xeploai.ratings.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.ratings.fact.FactEntry;
import vn.xeploai.ratings.rating.RatingState;
import vn.xeploai.ratings.rule.EffectiveScheme;
import vn.xeploai.ratings.rule.GradeAssessment;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Fact;
import vn.xeploai.ratings.scheme.Period;
import vn.xeploai.ratings.scheme.Scheme.PrescribedForm;
import vn.xeploai.ratings.scheme.Scheme.SchemeReference;
import vn.xeploai.ratings.scheme.Subject;

/** What is known of a subject, and what the rules propose. A person decides. */
record AssessmentResponse(
        UUID ratingId,
        Subject subject,
        UUID unitId,
        Period period,
        SchemeReference scheme,
        RatingState state,
        @Schema(nullable = true, description = "The decided grade, if there is one", examples = "HTTNV")
                String decidedGrade,
        @Schema(description = "The day as of which the subject is assessed: that of the decision, or today")
                LocalDate on,
        @Schema(
                        description = "In the caller's language",
                        examples = "Không mức nào phù hợp: cấp có thẩm quyền quyết định và nêu lý do")
                String conclusion,
        List<FactEntry> facts,
        @Schema(description = "Facts that the rules of the scheme test and that no source has") List<Fact> unknown,
        @Schema(description = "Rules that an authority has adjusted for the subject, with its document")
                List<AdjustedRule> adjusted,
        @Schema(description = "The forms (mẫu) that the scheme prescribes for such subjects")
                List<PrescribedForm> forms,
        GradeAssessment assessment) {
    /** A rule that an authority has adjusted for a subject. */
    record AdjustedRule(@Schema(examples = "V11") String rule, OverlayReference overlay) {
        static List<AdjustedRule> of(EffectiveScheme local) {
            return local.overlays().entrySet().stream()
                    .map(entry -> new AdjustedRule(entry.getKey(), entry.getValue()))
                    .sorted((one, other) -> one.rule().compareTo(other.rule()))
                    .toList();
        }
    }
}
