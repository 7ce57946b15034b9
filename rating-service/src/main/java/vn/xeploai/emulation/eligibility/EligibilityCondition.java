package vn.xeploai.emulation.eligibility;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.xeploai.emulation.eligibility.EligibilityRule.WrittenNeed;
import vn.xeploai.emulation.title.Answer;
import vn.xeploai.emulation.title.Evidence;
import vn.xeploai.ratings.rule.OverlayReference;
import vn.xeploai.ratings.scheme.Label;
import vn.xeploai.ratings.scheme.Severity;
import vn.xeploai.ratings.scheme.Truth;

/** One need of a title, and whether the recipient meets it. */
public record EligibilityCondition(
        @Schema(examples = "V26") String rule,
        @Schema(examples = "HD 06-HD/TW, mục 19") String article,
        @Schema(
                        nullable = true,
                        description = "The document of a unit that asks it beyond the regime; null if none does")
                OverlayReference overlay,
        Label label,
        @Schema(description = "What a breach is; uncertain rules are at most warnings") Severity severity,
        @Schema(description = "Whether it is shown without deciding who is eligible") boolean advisory,
        @Schema(examples = "TIER ≥ EXCELLENT × 5") String expected,
        @Schema(examples = "2016 = EXCELLENT, 2017 = EXCELLENT, 2018 = EXCELLENT, 2019 = EXCELLENT, 2020 = ?")
                String actual,
        Truth met,
        @Schema(description = "The years, times or conditions that are not met or not known", examples = "[\"2020\"]")
                List<String> missing,
        @Schema(description = "The records on which it rests") List<Evidence> evidence) {
    static EligibilityCondition of(WrittenNeed need, Answer answer) {
        var requirement = need.requirement();
        return new EligibilityCondition(
                requirement.rule(),
                need.article(),
                need.overlay(),
                requirement.label(),
                requirement.severity(),
                requirement.advisory(),
                need.expected(),
                answer.actual(),
                answer.met(),
                answer.missing(),
                answer.evidence());
    }
}
